import type { Package } from '../domain/package.ts';
import { otherSide } from '../domain/side.ts';
import type { Act } from '../engine/act.ts';
import type { HeardMove, SeatView } from '../engine/seat-view.ts';
import type { Offer } from '../engine/state.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import { guessOf, mostPoints, worthOf, type Guess } from './guess.ts';
import type { Chance } from './player.ts';
import type { Style } from './style.ts';

/** All that a reference player looks at before it moves. */
export interface Seat {
  readonly view: SeatView;
  readonly style: Style;
  readonly chance: Chance;
  /** Built only where a proposal is asked for. */
  readonly guess: () => Guess;
  /** Points it holds out for now. */
  readonly level: Points;
  readonly last: HeardMove | undefined;
  readonly ownMoves: number;
  readonly theirOffer: Offer | undefined;
  readonly agreed: boolean;
  /** A yes after this move would come too late; and: nothing at all can be signed any more. */
  readonly lastChance: boolean;
  readonly tooLate: boolean;
}

export function seatOf(view: SeatView, style: Style, chance: Chance): Seat {
  const { side, opener, round, rounds } = view;
  const last = view.moves.at(-1);
  let guess: Guess | undefined;
  return {
    view,
    style,
    chance,
    guess: () => (guess ??= guessOf(view)),
    level: levelOf(view, style),
    last: last?.side === side ? undefined : last,
    ownMoves: view.moves.filter((move) => move.side === side).length,
    theirOffer: view.offers.find((offer) => offer.side === otherSide(side) && offer.fate === 'standing'),
    agreed: view.issues.every(({ id }) => view.settled[id] !== undefined),
    lastChance: side === opener ? round >= rounds : round >= rounds - 1,
    tooLate: side !== opener && round >= rounds,
  };
}

/** Falls from where it opens to where it stops; the last round is for signing. */
function levelOf(view: SeatView, { opens, stops, pace }: Style): Points {
  const elapsed = view.rounds <= 2 ? 1 : Math.min(1, (view.round - 1) / (view.rounds - 2));
  const given = pace === 'even' ? elapsed : pace === 'early' ? Math.sqrt(elapsed) : elapsed * elapsed * elapsed;
  return pointsAt(view, opens + (stops - opens) * given);
}

/** The own points that lie at a share of the way from the reservation point to the best package. */
export const pointsAt = (view: SeatView, share: number): Points =>
  toPoints(view.reservationPoint + Math.max(0, mostPoints(view) - view.reservationPoint) * share);

/** One thing a player may do; undefined where this is not the moment. */
export type Play = (seat: Seat) => readonly Act[] | undefined;

/** What one put forward oneself, with what is settled since; undefined while it leaves issues open. */
export function ownStand({ view }: Seat): Package | undefined {
  const stand = { ...view.stands.mine, ...view.settled };
  return view.issues.every(({ id }) => stand[id] !== undefined) ? stand : undefined;
}

/** The best bundle of the other side's offer that settles everything and crosses no red line. */
export function bestBundle({
  view,
  theirOffer,
}: Seat): { readonly bundle: number; readonly package: Package; readonly worth: Points } | undefined {
  let best: { bundle: number; package: Package; worth: Points } | undefined;
  theirOffer?.packages.forEach((candidate, bundle) => {
    const merged = { ...view.settled, ...candidate };
    const isWhole = view.issues.every(({ id }) => merged[id] !== undefined);
    const crosses = view.issues.some(({ id, crosses: red }) => red.includes(merged[id] ?? ''));
    const worth = worthOf(view, merged);
    if (isWhole && !crosses && (best === undefined || worth > best.worth)) best = { bundle, package: merged, worth };
  });
  return best;
}
