import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import { offerOf } from '../engine/checks.ts';
import { pointsIn } from '../engine/worth.ts';
import type { MoveStep, Play } from './play.ts';

/** What one side has given: what it cost the giver and what it brought the other, each in own points. */
export interface Given {
  readonly cost: Points;
  readonly worth: Points;
}

/** Both columns of the concession log, from the seat of the side that is graded. */
export interface Ledger {
  readonly gave: Given;
  readonly got: Given;
  /** The smaller column as a share of the larger, in both sides' points, 0–1; 1 where both are empty. */
  readonly balance: number;
}

/**
 * What changed hands in the whole negotiation: every concession, and the last step of whoever said yes to less than its own stand.
 *
 * @source B, I (concession log); protocol §2 (a concession, whatever the act was called)
 */
export function ledgerOf(play: Play): Ledger {
  const { side } = play;
  const gave = columnOf(play, side);
  const got = columnOf(play, otherSide(side));
  const [less, more] = [gave, got].map(({ cost, worth }) => cost + worth).toSorted((left, right) => left - right);
  return { gave, got, balance: more === undefined || more === 0 ? 1 : (less ?? 0) / more };
}

function columnOf({ moves, end }: Play, giver: Side): Given {
  const steps = end.concessions.filter(({ side }) => side === giver);
  const given = [
    ...steps.map(({ lost, gained }) => ({ cost: lost, worth: Math.max(0, gained) })),
    ...moves.filter(({ event }) => event.side === giver).flatMap(yesOf),
  ];
  return {
    cost: toPoints(given.reduce((sum, { cost }) => sum + cost, 0)),
    worth: toPoints(given.reduce((sum, { worth }) => sum + worth, 0)),
  };
}

/** What a yes gave: the way from one's own stand to what one takes, where that is a way down. */
function yesOf({ before, event }: MoveStep): readonly Given[] {
  const { issues } = before.instance;
  const { side } = event;
  return event.acts.flatMap((act): readonly Given[] => {
    const taken = act.kind === 'accept' ? offerOf(before, act.offer)?.packages[act.bundle ?? 0] : undefined;
    if (taken === undefined) return [];
    const stood = { ...before.stands[side], ...before.settled };
    const common = Object.keys(taken).filter((id) => stood[id] !== undefined);
    const [from, to] = [stood, taken].map((whole): Package => only(whole, common));
    if (from === undefined || to === undefined) return [];
    const rise = (whose: Side): number => toPoints(pointsIn(issues, whose, to) - pointsIn(issues, whose, from));
    return rise(side) < 0 ? [{ cost: 0 - rise(side), worth: Math.max(0, rise(otherSide(side))) }] : [];
  });
}

const only = (whole: Package, ids: readonly string[]): Package =>
  Object.fromEntries(ids.flatMap((id) => (whole[id] === undefined ? [] : [[id, whole[id]]])));
