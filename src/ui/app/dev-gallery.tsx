import { Gallery } from '../look/gallery.tsx';
import { useServices } from './services.tsx';

/** Every part and state on one page; only in the dev server. */
export function DevGallery() {
  const { mountScene } = useServices();
  if (mountScene === undefined) return undefined;
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return <Gallery loadScene={mountScene} renderer="auto" reducedMotion={reducedMotion} />;
}
