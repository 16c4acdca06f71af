/** What can be heard at the table; one file and one caption each. */
export const CUES = [
  'card',
  'fan',
  'offer',
  'page',
  'chair',
  'chair-back',
  'breath',
  'breath-in',
  'cup',
  'cap',
  'pen',
  'pencil',
  'tick',
  'agreement',
  'rupture',
  'door',
] as const;
export type CueName = (typeof CUES)[number];

/**
 * How much of the room is heard: `close` while a silence stands, `thin` when somebody has gone, `none` before one sits down.
 *
 * @source look.md, "Sound"
 */
export const ROOM_TONES = ['none', 'thin', 'usual', 'close'] as const;
export type RoomTone = (typeof ROOM_TONES)[number];

/** Something heard once. */
export interface Cue {
  readonly name: CueName;
  /** Loudness against the cue's own, 0–1; absent for all of it. */
  readonly force?: number;
}

/** The room's own sound in its file: a whole period from anywhere joins itself; `lead` seconds stand before and after. */
export const ROOM_LOOP = { period: 9, lead: 0.5 } as const;

/** What makes the sounds. It may be silent, and it never keeps anybody waiting. */
export interface SoundPlayer {
  readonly play: (cues: readonly Cue[]) => void;
  readonly setRoom: (tone: RoomTone) => void;
  /** 0–1 as a person hears it. */
  readonly setVolume: (volume: number) => void;
  readonly destroy: () => void;
}

export interface SoundOptions {
  readonly volume: number;
}

export type MountSound = (options: SoundOptions) => SoundPlayer;

/** Brings what makes the sounds when it is first needed; the screen is handed it, since the two may not know each other. */
export type SoundLoader = () => Promise<MountSound>;
