import { Gallery } from '../look/gallery.tsx';
import { useSound } from '../settings/use-sound.ts';
import { useServices } from './services.tsx';

/** Every part and state on one page; only in the dev server. */
export function DevGallery() {
  const { mountScene } = useServices();
  const { load } = useSound();
  if (mountScene === undefined) return undefined;
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return <Gallery loadScene={mountScene} loadSound={load} renderer="auto" reducedMotion={reducedMotion} />;
}
