import { useEffect, useRef } from 'react';
import type { MountedScene, SceneModel, Theme } from '../../../store/scene-model.ts';
import type { SceneMounter } from '../../../store/scene-mounter.ts';
import styles from './scene.module.css';

export interface SceneCanvasProps {
  readonly mountScene: SceneMounter;
  readonly model: SceneModel;
  readonly theme: Theme;
  readonly isReduced: boolean;
  readonly onMounted: (isMounted: boolean) => void;
}

/** Canvas for tests and old machines: `?renderer=canvas` before the hash. */
const rendererAsked = (): 'auto' | 'canvas' =>
  new URLSearchParams(window.location.search).get('renderer') === 'canvas' ? 'canvas' : 'auto';

/** The picture of the room. It comes late and may stay away: the page says everything without it. */
export function SceneCanvas({ mountScene, model, theme, isReduced, onMounted }: SceneCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedScene>(undefined);
  const latest = useRef({ model, theme });
  useEffect(() => {
    latest.current = { model, theme };
  }, [model, theme]);

  useEffect(() => {
    let isGone = false;
    mountScene().then(
      (mount) => {
        if (isGone || host.current === null) return;
        mounted.current = mount(host.current, latest.current.model, {
          renderer: rendererAsked(),
          reducedMotion: isReduced,
          theme: latest.current.theme,
        });
        onMounted(true);
      },
      () => onMounted(false),
    );
    return () => {
      isGone = true;
      mounted.current?.destroy();
      mounted.current = undefined;
      onMounted(false);
    };
  }, [mountScene, isReduced, onMounted]);

  useEffect(() => mounted.current?.update(model), [model]);
  useEffect(() => mounted.current?.setTheme(theme), [theme]);

  return <div ref={host} className={styles.canvas} aria-hidden="true" />;
}
