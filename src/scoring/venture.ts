import { ruleOf } from '../engine/act.ts';
import { worthOf } from '../engine/worth.ts';
import type { Points } from '../kernel/brand.ts';
import type { MoveStep, Play } from './play.ts';

/** When somebody has moved: own points that make a step, and how many steps it takes (tuned with what earns nothing). */
const MOVED = { step: 2, steps: 2 } as const;

/** Why a play has nothing that an overall grade could stand on. */
export type Unventured = 'nothing-ventured' | 'nothing-moved';

/**
 * Why a play as a whole is not graded; undefined where it is. Good words beside nothing are no negotiation: once the talks are over,
 * something must have been taken by either side, or one has moved oneself, or left where nothing was to be had.
 *
 * @source protocol §7; negotiation model §8 (an axis that play never put to the test lifts nothing)
 */
export function unventured(play: Play): Unventured | undefined {
  if (!play.own.some(commits)) return 'nothing-ventured';
  const { end } = play;
  if (end.outcome === undefined || end.outcome.kind === 'signed') return undefined;
  const wasTaken = end.offers.some(({ fate }) => fate === 'accepted');
  return wasTaken || stepsDown(play) >= MOVED.steps || play.close()?.kind === 'rightly-left'
    ? undefined
    : 'nothing-moved';
}

/** Made or accepted an offer, or left with reasons. */
const commits = ({ event }: MoveStep): boolean =>
  event.acts.some((act) => ruleOf(act).proposes === true || act.kind === 'accept' || act.kind === 'walk-away');

/** How often one went clearly below all that one had put forward before; up and down again is no step. */
function stepsDown({ own, side }: Play): number {
  let lowest: Points | undefined;
  let steps = 0;
  for (const { after } of own) {
    const stand = after.stands[side];
    if (Object.keys(stand).length === 0) continue;
    const worth = worthOf(after.instance.issues, side, { ...after.settled, ...stand });
    const points = worth.kind === 'crosses' ? 0 : worth.high;
    if (lowest !== undefined && points <= lowest - MOVED.step) steps += 1;
    lowest = Math.min(lowest ?? points, points);
  }
  return steps;
}
