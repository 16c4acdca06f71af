import { useEffect, useRef, type RefObject } from 'react';
import type { MountedScene, MountScene, SceneModel, SceneOptions } from '../../store/scene-model.ts';

export interface Picture extends Omit<SceneOptions, 'onDrawn'> {
  readonly model: SceneModel;
  /** Brings the picture when there is time for it; keep the function the same between renders. */
  readonly load: () => Promise<MountScene>;
  /** Hears whether there is a picture to see; keep the function the same between renders. */
  readonly onMounted?: ((isMounted: boolean) => void) | undefined;
}

/** Keeps the picture of the room in its host. It comes late and may stay away: the page says everything without it. */
export function usePicture(host: RefObject<HTMLDivElement | null>, picture: Picture): void {
  const { load, model, theme, renderer, reducedMotion, onMounted } = picture;
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
          onDrawn: () => onMounted?.(true),
        });
      },
      () => onMounted?.(false),
    );
    return () => {
      isGone = true;
      mounted.current?.destroy();
      mounted.current = undefined;
      onMounted?.(false);
    };
  }, [host, load, renderer, reducedMotion, onMounted]);

  // drawing takes longer than saying: the words are on the screen first
  useEffect(() => afterPaint(() => mounted.current?.update(model)), [model]);
  useEffect(() => mounted.current?.setTheme(theme), [theme]);
}

/** Does something once the page as it is now has been painted; returns how to call it off. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
