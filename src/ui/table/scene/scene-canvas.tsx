import { useRef } from 'react';
import type { SceneModel, Theme } from '../../../store/scene-model.ts';
import type { SceneMounter } from '../../../store/scene-mounter.ts';
import { usePicture } from '../../look/use-picture.ts';
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

/** The picture of the room, behind the words. */
export function SceneCanvas({ mountScene, model, theme, isReduced, onMounted }: SceneCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  usePicture(host, { load: mountScene, model, theme, renderer: rendererAsked(), reducedMotion: isReduced, onMounted });
  return <div ref={host} className={styles.canvas} aria-hidden="true" />;
}
