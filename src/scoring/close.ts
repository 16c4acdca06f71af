import type { Possible } from '../analysis/possible.ts';
import { reservationPointOf } from '../domain/alternative.ts';
import type { Package } from '../domain/package.ts';
import { bySide, type Side } from '../domain/side.ts';
import { clamp, toPoints, type Points } from '../kernel/brand.ts';
import { possibleWith } from '../engine/space-of.ts';
import type { State } from '../engine/state.ts';
import { pointsOfText } from '../engine/worth.ts';

interface Ended {
  /** The last own move: whole-play findings stand there (protocol §7). */
  readonly move: number;
  /** A package that would have been better for both, where there is one. */
  readonly wanted?: Package;
}

/** How the talks ended for the side that is graded, measured against what its hand allowed. */
export type Close =
  | (Ended & {
      readonly kind: 'signed';
      /** Joint surplus as a share of what it could have been without taking from either side, 0–1. */
      readonly efficiency: number;
      /** Points that both could still have gained. */
      readonly left: Points;
      /** Own surplus as a share of that at the Nash point, 0–1. */
      readonly share: number;
      readonly surplus: Points;
    })
  | (Ended & { readonly kind: 'without-zopa' | 'no-deal' | 'rightly-left' });

/**
 * Measures the end of the talks with the alternatives as they were then; undefined while the talks go on, and where they lapsed or were
 * left by the other side although nothing was to be had.
 *
 * @param possible - what was possible with the instance, where that is known already
 * @source negotiation model §8 (VL-1, VL-2)
 */
export function closeOf(end: State, side: Side, possible: Possible = possibleWith(end.instance)): Close | undefined {
  const last = end.moves.findLast((move) => move.side === side);
  if (last === undefined || end.outcome === undefined) return undefined;
  const reservation = bySide((whose) => reservationPointOf(end.alternatives[whose]));
  const nash = possible.nash(reservation);
  const { outcome } = end;
  const move = last.seq;
  if (outcome.kind !== 'signed') {
    if (nash !== null) return { kind: 'no-deal', move, wanted: nash.package };
    return outcome.kind === 'left' && outcome.side === side ? { kind: 'rightly-left', move } : undefined;
  }
  if (nash === null) return { kind: 'without-zopa', move };
  const points = bySide((whose) => pointsOfText(end.instance, whose, outcome.text));
  const surplus = bySide((whose) => toPoints(points[whose] - reservation[whose]));
  const wanted = possible.beyond(points);
  const left = wanted === null ? 0 : toPoints(Math.min(wanted.points.one - points.one, wanted.points.two - points.two));
  const fair = nash.points[side] - reservation[side];
  return {
    kind: 'signed',
    move,
    efficiency: shareOfPossible(surplus.one + surplus.two, left),
    left,
    share: fair > 0 ? clamp(surplus[side] / fair, 0, 1) : surplus[side] >= 0 ? 1 : 0,
    surplus: surplus[side],
    ...(wanted && { wanted: wanted.package }),
  };
}

/** Joint surplus as a share of what it would be if both had gained what was left; nothing where there is none to share. */
function shareOfPossible(joint: Points, left: Points): number {
  const possible = joint + 2 * left;
  return possible > 0 ? clamp(joint / possible, 0, 1) : 0;
}
