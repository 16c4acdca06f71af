import type { Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import { standingOffer } from '../engine/checks.ts';
import type { State } from '../engine/state.ts';
import { worthOf } from '../engine/worth.ts';
import { limitOf } from './limits.ts';
import type { MoveStep, Play } from './play.ts';

/** The best that the other side's standing offer holds for a side, in that side's points. */
export interface OnTable {
  readonly offer: string;
  /** Set where it is one of several bundles. */
  readonly bundle?: number;
  readonly package: Package;
  /** Whether it leaves nothing open. */
  readonly whole: boolean;
  /** From the worst to the best completion. */
  readonly low: Points;
  readonly high: Points;
}

/** What the other side offers a side now, the best bundle of it; nothing where no offer stands or all of it crosses a red line. */
export function onTable(state: State, side: Side): OnTable | undefined {
  const offer = standingOffer(state, otherSide(side));
  const bundles = (offer?.packages ?? []).flatMap((candidate, at): readonly OnTable[] => {
    const merged = { ...state.settled, ...candidate };
    const worth = worthOf(state.instance.issues, side, merged);
    if (offer === undefined || worth.kind === 'crosses') return [];
    const { low, high } = worth;
    const which = offer.packages.length > 1 ? { bundle: at } : {};
    return [{ offer: offer.id, ...which, package: merged, whole: isWhole(state, merged), low, high }];
  });
  return bundles.toSorted((left, right) => right.low - left.low)[0];
}

/** Whether a package leaves no issue open. */
export const isWhole = (state: State, candidate: Package): boolean =>
  state.instance.issues.every(({ id }) => candidate[id] !== undefined);

/** Own points of the best package there is, red lines respected. */
export function bestPoints(state: State, side: Side): Points {
  const worth = worthOf(state.instance.issues, side, {});
  return worth.kind === 'crosses' ? 0 : worth.high;
}

/** Points between the limit of the moment and the best package there is; 0 where nothing reaches the limit. */
export const roomOf = (state: State, side: Side): Points =>
  Math.max(0, toPoints(bestPoints(state, side) - limitOf(state, side)));

/** Where points lie in that room: 0 at the limit, 1 at the best there is. */
export function ambitionOf(state: State, side: Side, points: Points): number {
  const room = roomOf(state, side);
  return room === 0 ? 1 : (points - limitOf(state, side)) / room;
}

/** The own points that lie at a place in that room. */
export const pointsAt = (state: State, side: Side, place: number): Points =>
  toPoints(limitOf(state, side) + place * roomOf(state, side));

/** Whether a yes said now can still become an agreement: the other side has a move left to sign, or has signed already. */
export const canStillSign = ({ instance, round, text }: State, side: Side): boolean =>
  side === instance.opener || round < instance.rounds || text?.signedBy.includes(otherSide(side)) === true;

/** What the other side has put forward on all issues so far, at its best for a side; undefined while it has put forward nothing. */
export function theirBest(state: State, side: Side): Points | undefined {
  const stand = state.stands[otherSide(side)];
  if (Object.keys(stand).length === 0) return undefined;
  const worth = worthOf(state.instance.issues, side, { ...state.settled, ...stand });
  return worth.kind === 'crosses' ? 0 : worth.high;
}

/** Moves of one's own from which on there is enough play to judge a habit by. */
const ENOUGH_MOVES = 3;

/** Whether there was enough play for what is judged over the whole of it. */
export const hasPlayedEnough = ({ own }: Play): boolean => own.length >= ENOUGH_MOVES;

/** The last move of one's own while something was still open to be talked about; the last one where nothing else is left. */
export const lastOpenMove = ({ own }: Play): MoveStep | undefined =>
  own.findLast(({ before }) => !isWhole(before, before.settled)) ?? own.at(-1);
