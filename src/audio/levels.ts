import type { CueName, RoomTone } from '../store/sound-model.ts';

/** How loud each cue is at full volume, in decibels against its file, which peaks 4 below full scale: all of it below speech. */
const CUE_LEVELS = {
  card: -15,
  fan: -17,
  offer: -16,
  page: -15,
  chair: -17,
  'chair-back': -15,
  breath: -20,
  'breath-in': -19,
  cup: -19,
  cap: -18,
  pen: -20,
  pencil: -25,
  tick: -22,
  agreement: -16,
  rupture: -12,
  door: -13,
} as const satisfies Record<CueName, number>;

/** The room lies 26 below full scale in its file; at the edge of hearing it is some 20 to 30 below that. */
const ROOM_LEVELS = { none: undefined, thin: -31, usual: -20, close: -14 } as const satisfies Record<
  RoomTone,
  number | undefined
>;

const gainOf = (decibels: number): number => 10 ** (decibels / 20);

export const cueGain = (name: CueName): number => gainOf(CUE_LEVELS[name]);

export function roomGain(tone: RoomTone): number {
  const level = ROOM_LEVELS[tone];
  return level === undefined ? 0 : gainOf(level);
}

/** Ears take loudness by its logarithm; the square of the slider's way is near enough to that. */
export const masterGain = (volume: number): number => Math.min(Math.max(volume, 0), 1) ** 2;
