import type Phaser from 'phaser';
import type { SceneLayout } from '../store/scene-layout.ts';
import type { SceneModel, Theme } from '../store/scene-model.ts';
import type { Motion } from './motion.ts';
import type { Palette } from './palette.ts';

/** What every view is given to draw itself with. */
export interface Stage {
  readonly scene: Phaser.Scene;
  readonly layout: SceneLayout;
  readonly palette: Palette;
  readonly theme: Theme;
  readonly room: SceneModel['room'];
  readonly light: SceneModel['light'];
  readonly motion: Motion;
  /** Called when the person has come, or will not come. */
  readonly onSeated: () => void;
  /** Device pixels to a CSS pixel. */
  readonly density: number;
}

/** Watches one slice of the model; `before` is undefined when the view is built anew and nothing should move. */
export interface View<Slice> {
  readonly select: (model: SceneModel) => Slice;
  readonly onChange: (now: Slice, before: Slice | undefined) => void;
}

export type Show = (model: SceneModel) => void;

/** Calls the view only when its slice says something new. */
export function watch<Slice>({ select, onChange }: View<Slice>): Show {
  let before: { readonly slice: Slice; readonly text: string } | undefined;
  return (model) => {
    const slice = select(model);
    const text = JSON.stringify(slice);
    if (before?.text === text) return;
    const was = before?.slice;
    before = { slice, text };
    onChange(slice, was);
  };
}
