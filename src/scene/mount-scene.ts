import Phaser from 'phaser';
import type { MountedScene, SceneModel, SceneOptions } from '../store/scene-model.ts';
import { TableScene, type Setting } from './table-scene.ts';

const MOST_DENSITY = 3;
/** Where nothing moves by itself, drawing rests after so many frames since the last change: a slow device has better things to do. */
const RESTS_AFTER = 2;

/**
 * Hangs the picture of the table into an element and keeps it at the size of that element.
 *
 * It is hidden until all of it is there, person included. It is a picture only: it takes no input and says nothing that the page does
 * not say.
 */
export function mountScene(host: HTMLElement, initial: SceneModel, options: SceneOptions): MountedScene {
  host.setAttribute('aria-hidden', 'true');
  host.dataset['theme'] = options.theme;
  let theme = options.theme;
  const measure = (): Setting => ({
    width: Math.max(host.clientWidth, 1),
    height: Math.max(host.clientHeight, 1),
    density: Math.min(Math.max(window.devicePixelRatio, 1), MOST_DENSITY),
    theme,
  });
  const start = measure();
  let framesLeft = RESTS_AFTER;
  const drawAwhile = () => {
    framesLeft = RESTS_AFTER;
    if (options.reducedMotion && game.loop.started) game.loop.wake();
  };
  const { reducedMotion } = options;
  host.style.visibility = 'hidden';
  let isSeated = false;
  const onSeated = () => {
    if (isSeated) return;
    isSeated = true;
    game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      host.style.visibility = '';
      options.onDrawn?.();
    });
    drawAwhile();
  };
  const scene = new TableScene(host, { ...start, reducedMotion, onChange: drawAwhile, onSeated }, initial);
  const game = new Phaser.Game({
    type: options.renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
    parent: host,
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    disableContextMenu: false,
    // one texture to a batch: with more, some drivers mix the pictures up; twenty sprites do not notice
    render: { maxTextures: 1 },
    // nothing moves by itself, so there is little to draw
    fps: options.reducedMotion ? { limit: 12 } : {},
    scale: {
      mode: Phaser.Scale.NONE,
      ...pixels(start),
      zoom: 1 / start.density,
    },
    scene,
  });

  if (reducedMotion)
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      framesLeft -= 1;
      // a frame before the room is built draws nothing of it
      if (framesLeft <= 0 && scene.movement !== undefined) game.loop.sleep();
    });

  const rebuild = () => {
    const setting = measure();
    const { width, height } = pixels(setting);
    game.scale.resize(width, height);
    // the canvas takes its size on the page from the zoom, and only then
    game.scale.setZoom(1 / setting.density);
    scene.build(setting);
  };
  // drawing anew takes longer than a frame: the page around the room is painted first
  let due: number | undefined;
  const rebuildSoon = () => {
    due ??= requestAnimationFrame(() => {
      due = undefined;
      rebuild();
    });
  };
  let size = `${start.width}x${start.height}@${start.density}`;
  const watchSize = new ResizeObserver(() => {
    // taken out of sight while another screen loads: there is no room to draw
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    const { width, height, density } = measure();
    const now = `${width}x${height}@${density}`;
    if (now === size) return;
    size = now;
    rebuildSoon();
  });
  watchSize.observe(host);

  const finish = () => scene.movement?.finish();
  window.addEventListener('pointerdown', finish);
  window.addEventListener('keydown', finish);

  return {
    update: (model) => scene.show(model),
    setTheme: (next) => {
      theme = next;
      host.dataset['theme'] = next;
      rebuild();
    },
    destroy: () => {
      watchSize.disconnect();
      if (due !== undefined) cancelAnimationFrame(due);
      window.removeEventListener('pointerdown', finish);
      window.removeEventListener('keydown', finish);
      game.destroy(true);
    },
  };
}

function pixels({ width, height, density }: Setting): { width: number; height: number } {
  return { width: Math.round(width * density), height: Math.round(height * density) };
}
