import type { Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Offer } from '../../engine/state.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { isWhole, pointsOf, reachOf } from './own-worth.ts';

/** An offer of the other side that could be accepted, at its best bundle. */
export interface Acceptable {
  readonly offer: string;
  readonly bundle: number;
  /** Whether the offer has several bundles, so that one must be named. */
  readonly several: boolean;
  readonly package: Package;
  /** Own points; for a partial offer what can be expected of the rest. */
  readonly worth: Points;
  /** Whether accepting it settles everything. */
  readonly closes: boolean;
}

/** The other side's standing offer, if any. */
export const theirOffer = (view: SeatView): Offer | undefined =>
  view.offers.find(({ side, fate }) => side === otherSide(view.side) && fate === 'standing');

/**
 * The best that the other side's standing offer has for oneself; undefined where nothing stands or every bundle crosses a red line or
 * cannot reach the reservation point any more.
 */
export function bestOnTable(view: SeatView): Acceptable | undefined {
  const offer = theirOffer(view);
  if (offer === undefined) return undefined;
  let best: Acceptable | undefined;
  offer.packages.forEach((bundle, at) => {
    const merged = { ...view.settled, ...bundle };
    const reach = reachOf(view, merged);
    if (reach === undefined || reach.high < view.reservationPoint) return;
    const closes = isWhole(view, merged);
    const worth = closes ? pointsOf(view, merged) : expected(view, merged, reach.low);
    if (best === undefined || worth > best.worth)
      best = { offer: offer.id, bundle: at, several: offer.packages.length > 1, package: merged, worth, closes };
  });
  return best;
}

/** A partial offer is worth what it says, and for the rest half-way between the worst and what one put forward oneself. */
function expected(view: SeatView, merged: Package, low: Points): Points {
  return toPoints((low + pointsOf(view, { ...view.stands.mine, ...merged })) / 2);
}

/** What a side weighs an offer against. */
export interface Yardstick {
  readonly reservationPoint: Points;
  readonly aspiration: Points;
  /** Own points of what it would say next; undefined where it would say nothing new. */
  readonly next: Points | undefined;
  /** Whether a yes after this move would come too late. */
  readonly lastChance: boolean;
  /** Points above the reservation point that the last chance must bring. */
  readonly pride: Points;
}

/**
 * Whether an offer is good enough: it gives what is held out for, or no less than what one would say next, or it is the last chance and
 * better than leaving. Never below the reservation point.
 *
 * @source Baarslag et al. 2013 (AC_next); negotiation model §6
 */
export function isGoodEnough(worth: Points, yardstick: Yardstick): boolean {
  const { reservationPoint, aspiration, next, lastChance, pride } = yardstick;
  if (worth < reservationPoint) return false;
  if (worth >= aspiration || (next !== undefined && worth >= next)) return true;
  return lastChance && worth >= reservationPoint + pride;
}

/** Whether a yes now is the last that can still be signed by both: the other side must have a move left (protocol §2). */
export const isLastChance = ({ side, opener, round, rounds }: SeatView): boolean =>
  side === opener ? round >= rounds : round >= rounds - 1;

/** Whether nothing that is said from now on can lead to a signature: only signing what the other side has signed could. */
export const isTooLate = ({ side, opener, round, rounds }: SeatView): boolean => side !== opener && round >= rounds;
