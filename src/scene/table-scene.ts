import Phaser from 'phaser';
import { sceneLayout } from '../store/scene-layout.ts';
import type { SceneModel, Theme } from '../store/scene-model.ts';
import { createMotion, type Motion } from './motion.ts';
import { readPalette } from './palette.ts';
import type { Show } from './stage.ts';
import { VIEWS } from './views.ts';

export interface Setting {
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly theme: Theme;
}

interface Habit {
  readonly reducedMotion: boolean;
  /** Hears of everything that has to be drawn. */
  readonly onChange: () => void;
  readonly onSeated: () => void;
}

/** Builds the room anew from the model alone whenever size, theme, room or light change; in between only hands the model on. */
export class TableScene extends Phaser.Scene {
  readonly host: HTMLElement;
  readonly habit: Habit;
  setting: Setting;
  model: SceneModel;
  movement: Motion | undefined;
  shows: readonly Show[] = [];

  constructor(
    host: HTMLElement,
    { reducedMotion, onChange, onSeated, ...setting }: Setting & Habit,
    model: SceneModel,
  ) {
    super('table');
    this.host = host;
    this.habit = { reducedMotion, onChange, onSeated };
    this.setting = setting;
    this.model = model;
  }

  create(): void {
    const { reducedMotion, onChange } = this.habit;
    this.movement = createMotion(this, { isReduced: reducedMotion, onChange });
    this.build(this.setting);
  }

  build(setting: Setting): void {
    this.setting = setting;
    if (this.movement === undefined) return;
    this.movement.finish();
    this.children.removeAll(true);
    const { width, height, density, theme } = setting;
    const { room, light } = this.model;
    this.host.dataset['room'] = room;
    this.host.dataset['light'] = light;
    this.cameras.main
      .setSize(width * density, height * density)
      .setOrigin(0, 0)
      .setZoom(density);
    const stage = {
      scene: this,
      layout: sceneLayout(width, height),
      palette: readPalette(this.host),
      theme,
      room,
      light,
      motion: this.movement,
      onSeated: this.habit.onSeated,
      density,
    };
    this.shows = VIEWS.map((view) => view(stage));
    this.show(this.model);
  }

  show(model: SceneModel): void {
    const { room, light } = this.model;
    this.model = model;
    if (room !== model.room || light !== model.light) return this.build(this.setting);
    for (const show of this.shows) show(model);
    return this.habit.onChange();
  }
}
