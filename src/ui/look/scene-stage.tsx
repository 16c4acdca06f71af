import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { sceneLayout, type SceneLayout } from '../../store/scene-layout.ts';
import styles from './scene-stage.module.css';
import { usePicture, type Picture } from './use-picture.ts';

export interface SceneStageProps extends Picture {
  /** What the room is, for those who jump between regions. */
  readonly label: string;
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
