import type { ActKind } from '../../engine/act.ts';
import type { Impression } from './impression.ts';
import type { Mind } from './mind.ts';

/** How arousal rises and breaks of its own accord, in somebody whom not only pressure moves. Shares of arousal. */
export interface Wave {
  /** What builds up with each move that does not understand it. Half of it once somebody did, nothing after the second time. */
  readonly unheard: number;
  /** What a gift excites. */
  readonly joy: number;
  /** What a position that is taken back shakes. */
  readonly jolt: number;
  /** What a calm word about the way to go takes off. */
  readonly steady: number;
  /** What a wave that broke has carried off by the next word. */
  readonly spent: number;
}

const STEADY: ReadonlySet<ActKind> = new Set([
  'propose-agenda',
  'hold-boundary',
  'restart',
  'summarise',
  'add-governance',
]);
const UNDERSTOOD_ENOUGH = 2;

/** Whether somebody felt understood by a move: in whom figures drown everything else, not by one that speaks in figures too. */
export const feelsUnderstood = ({ understands, argues }: Impression, wave: Wave | undefined): boolean =>
  understands && (wave === undefined || !argues);

/**
 * What a move does to arousal besides pressing, warming or being understood.
 *
 * @source voices §2, uncontrolled; negotiation model §6
 */
export function waveAfter(
  mind: Pick<Mind, 'understood' | 'topFor'>,
  heard: Impression,
  wave: Wave | undefined,
): number {
  if (wave === undefined) return 0;
  const unheard = feelsUnderstood(heard, wave) ? 0 : Math.max(0, 1 - mind.understood / UNDERSTOOD_ENOUGH);
  return (
    unheard * wave.unheard +
    (heard.gift > 0 ? wave.joy : 0) +
    (heard.stepBack ? wave.jolt : 0) -
    (isSteady(heard) ? wave.steady : 0) -
    (mind.topFor > 0 ? wave.spent : 0)
  );
}

const isSteady = ({ kinds, pressed, stepBack }: Impression): boolean =>
  !pressed && !stepBack && kinds.some((kind) => STEADY.has(kind));
