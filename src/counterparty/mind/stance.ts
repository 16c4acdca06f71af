import type { SeatView } from '../../engine/seat-view.ts';
import { toPoints, type Points, type Share } from '../../kernel/brand.ts';
import type { Stance } from './aspiration.ts';
import { bestOption, pointsOn } from './own-worth.ts';
import type { Temper, Yielding } from './temper.ts';

/** Own points of the best package that crosses no red line of one's own and keeps what is settled. */
export function bestPoints(view: Pick<SeatView, 'issues' | 'settled'>): Points {
  let sum = 0;
  for (const issue of view.issues) {
    const option = view.settled[issue.id] ?? bestOption(issue);
    if (option !== undefined) sum += pointsOn(issue, option);
  }
  return toPoints(sum);
}

const above = (view: SeatView, share: number): Points => {
  const { reservationPoint } = view;
  return toPoints(reservationPoint + Math.max(0, bestPoints(view) - reservationPoint) * share);
};

/** The aspiration a type comes in with. */
export const openingOf = (view: SeatView, { opening }: Temper): Points => above(view, opening);

/** How a type holds out at this table. The reservation point is as it is now: a better alternative raises what it holds out for. */
export const stanceOf = (view: SeatView, { opening }: Temper, { exponent, matching, floor }: Yielding): Stance => ({
  opening: above(view, opening),
  floor: above(view, floor),
  exponent,
  matching,
});

/**
 * Share of the time used in which an offer can still become a signature: the last round is for signing.
 */
export function elapsedOf({ round, rounds }: Pick<SeatView, 'round' | 'rounds'>): Share {
  return rounds <= 2 ? 1 : Math.min(1, (round - 1) / (rounds - 2));
}
