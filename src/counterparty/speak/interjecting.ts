import type { Act } from '../../engine/act.ts';
import type { Situation } from '../decide/situation.ts';

/** Tears up what was settled already: no act of its own says that, so a word must. */
export const reopens = ({ has }: Situation, acts: readonly Act[]): boolean =>
  has('tears-it-up') && acts.some(({ kind }) => kind === 'offer');

/** Ran out in its last move, and stands there again. */
export const cameBack = ({ view }: Situation): boolean =>
  view.moves.findLast(({ side }) => side === view.side)?.acts.some(({ kind }) => kind === 'pause') === true;

/**
 * Whether it is time again for the one thing that keeps coming up: with the first reply and with every other one after that, in nearly
 * the same words each time.
 *
 * @source voices §2, uncontrolled: the splinter
 */
export function isDueToComeBackToIt({ view, has }: Situation): boolean {
  if (!has('comes-back-to-it') || has('gives-up')) return false;
  const last = view.moves.findLast(({ side }) => side === view.side);
  return last?.voice?.parts.some(({ line }) => line === 'small-talk') !== true;
}
