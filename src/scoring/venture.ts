import { otherSide } from '../domain/side.ts';
import type { Package } from '../domain/package.ts';
import { ruleOf } from '../engine/act.ts';
import { worthOf } from '../engine/worth.ts';
import { limitOf, offerMadeAt } from './limits.ts';
import { ambitionOf } from './on-table.ts';
import type { MoveStep, Play } from './play.ts';

/** Place in one's own room, from the limit to the best there is, down to which one has come half of the way (tuned with what earns nothing). */
const HALFWAY = 0.5;

/** Why a play has nothing that an overall grade could stand on. */
export type Unventured = 'nothing-ventured' | 'out-of-reach';

/**
 * Why a play as a whole is not graded; undefined where it is. Good words, and small steps far from any agreement, are no negotiation: once
 * the talks are over without a signature, one must have put something forward, in time, that the other side could have signed or that was
 * half of one's own way to it, or have left where nothing was to be had.
 *
 * @source protocol §7; negotiation model §8 (an axis that play never put to the test lifts nothing)
 */
export function unventured(play: Play): Unventured | undefined {
  if (!play.own.some(commits)) return 'nothing-ventured';
  const { outcome } = play.end;
  if (outcome === undefined || outcome.kind === 'signed') return undefined;
  return play.own.some((step) => comesNear(play, step)) || play.close()?.kind === 'rightly-left'
    ? undefined
    : 'out-of-reach';
}

/** Made or accepted an offer, or left with reasons. */
const commits = ({ event }: MoveStep): boolean =>
  event.acts.some((act) => ruleOf(act).proposes === true || act.kind === 'accept' || act.kind === 'walk-away');

/**
 * Puts forward, or accepts, something that is worth as much to the other side as leaving, or that goes half of one's own way, whatever
 * becomes of what it leaves open.
 */
function comesNear({ side, end }: Play, step: MoveStep): boolean {
  const { before, after, event } = step;
  // In the last round there is no time left for both to sign.
  if (event.round >= end.instance.rounds) return false;
  const accepts = event.acts.some(({ kind }) => kind === 'accept');
  const put: readonly Package[] = offerMadeAt(step)?.packages ?? (accepts ? [after.settled] : []);
  return put.some((bundle) => {
    const whole = { ...before.settled, ...bundle };
    const [own, theirs] = [side, otherSide(side)].map((whose) => worthOf(before.instance.issues, whose, whole));
    const isInReach = theirs?.kind === 'range' && theirs.low >= limitOf(before, otherSide(side));
    return isInReach || (own?.kind === 'range' && ambitionOf(before, side, own.high) <= HALFWAY);
  });
}
