import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { sceneLayout, type SceneLayout } from '../../store/scene-layout.ts';
import type { MountedScene, MountScene, SceneModel, SceneOptions } from '../../store/scene-model.ts';
import styles from './scene-stage.module.css';

export interface SceneStageProps extends SceneOptions {
  /** What the room is, for those who jump between regions. */
  readonly label: string;
  readonly model: SceneModel;
  /** Brings the picture when there is time for it; keep the function the same between renders. */
  readonly load: () => Promise<MountScene>;
  /** The words over the picture, laid out for its size. */
  readonly children: (layout: SceneLayout) => ReactNode;
}

/** The room: a picture that may be missing, and above it the words, which never are. */
export function SceneStage(props: SceneStageProps) {
  const { label, children } = props;
  const stage = useRef<HTMLElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  usePicture(picture, props);
  return (
    <div className={styles.holder}>
      <section ref={stage} className={styles.stage} aria-label={label}>
        <div ref={picture} className={styles.picture} aria-hidden="true" />
        {size && <div className={styles.words}>{children(sceneLayout(size.width, size.height))}</div>}
      </section>
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = () => setSize({ width: watched.clientWidth, height: watched.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

function usePicture(host: RefObject<HTMLDivElement | null>, props: SceneStageProps): void {
  const { load, model, theme, renderer, reducedMotion } = props;
  const mounted = useRef<MountedScene>(undefined);
  const latest = useRef({ model, theme });
  useEffect(() => {
    latest.current = { model, theme };
  }, [model, theme]);

  useEffect(() => {
    let isGone = false;
    load().then(
      (mount) => {
        if (isGone || host.current === null) return;
        mounted.current = mount(host.current, latest.current.model, {
          renderer,
          reducedMotion,
          theme: latest.current.theme,
        });
      },
      // without the picture the words are still all there
      () => undefined,
    );
    return () => {
      isGone = true;
      mounted.current?.destroy();
      mounted.current = undefined;
    };
  }, [host, load, renderer, reducedMotion]);

  useEffect(() => mounted.current?.update(model), [model]);
  useEffect(() => mounted.current?.setTheme(theme), [theme]);
}
