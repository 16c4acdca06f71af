import type { LightName, RoomName } from '../domain/room.ts';

export const FACES = ['neutral', 'pleased', 'irritated', 'angry', 'anxious', 'withdrawn'] as const;
export type FaceName = (typeof FACES)[number];

export const THEMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Theme = (typeof THEMES)[number];

export type CardOwner = 'me' | 'them';

/** An offer lying on the table. */
export interface SceneCard {
  readonly id: string;
  readonly owner: CardOwner;
  /** Worth to me, 0–100; null when it crosses one of my red lines. */
  readonly points: number | null;
  /** Whether it can still be accepted. */
  readonly standing: boolean;
  /** Place within a fan of two or three equal bundles; null for a single offer. */
  readonly bundle: { readonly index: number; readonly count: number } | null;
}

/** A former offer, shrunk to a mark on the edge of the table. */
export interface SceneMark {
  readonly owner: CardOwner;
  readonly points: number;
}

/**
 * All the scene shows, as plain JSON, from the seat of one person. Nothing here is known only to the other side.
 */
export interface SceneModel {
  readonly character: {
    /** Folder below `characters/`. */
    readonly id: string;
    readonly face: FaceName;
    readonly presence: 'present' | 'leaving';
  };
  /** Where the other side receives, and in which light the talks began. */
  readonly room: RoomName;
  readonly light: LightName;
  /** Share of the talks that has gone, 0–1: the light moves on with it. */
  readonly hour: number;
  readonly round: number;
  readonly rounds: number;
  /** How good my BATNA is, 0–1: the door stands open as far. */
  readonly doorOpenness: number;
  /** Points conceded by me and to me. */
  readonly ledger: { readonly gave: number; readonly got: number };
  /** Oldest first. */
  readonly cards: readonly SceneCard[];
  readonly marks: readonly SceneMark[];
  readonly reservationPoint: number | null;
  readonly target: number | null;
  /** Worth to me of the move being composed. */
  readonly draft: number | null;
  /** Pieces of evidence I can still show. */
  readonly evidence: number;
  /** Somebody lets a silence stand. */
  readonly silence: boolean;
  readonly agreed: boolean;
}

export interface SceneOptions {
  readonly renderer: 'auto' | 'canvas';
  readonly reducedMotion: boolean;
  readonly theme: Theme;
  /** Called once, when room and person are on the screen: until then something else may stand in for them. */
  readonly onDrawn?: (() => void) | undefined;
}

export interface MountedScene {
  readonly update: (model: SceneModel) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly destroy: () => void;
}

/** How the picture is hung into an element; the scene brings one, the screen is handed it. */
export type MountScene = (host: HTMLElement, initial: SceneModel, options: SceneOptions) => MountedScene;
