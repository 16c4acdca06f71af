import type { SeatView } from '../../engine/seat-view.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import type { GameState } from '../game.ts';
import { lyingOffers, type LyingOffer } from './lying-offers.ts';
import { seatIfSaid, type Worded } from './seat.ts';
import { offerWorth, type OfferWorth } from './worth-to-me.ts';

/** What a move being composed would put on the table, in the composer's own points. */
export interface DraftWorth {
  /** What it puts forward: one package, the bundles of a fan, or what an acceptance would settle. */
  readonly kind: 'proposal' | 'acceptance';
  readonly bundles: readonly OfferWorth[];
  /** The poorest of the bundles: what the other side could take. */
  readonly worth: OfferWorth;
  /** What one's last offer was worth. */
  readonly was: Points | undefined;
}

/** Worth of a draft to its composer; undefined where it puts no figures on the table. */
export function draftWorth(game: GameState, now: SeatView, worded: Worded): DraftWorth | undefined {
  const after = seatIfSaid(game, now.side, worded);
  const was = lastOwnPlace(now);
  const proposed = after.offers.filter(
    ({ side, fate, seq }) => side === now.side && fate === 'standing' && isNew(now, seq),
  );
  const mine = lyingOffers(after).filter(({ offer }) => proposed.some(({ id }) => id === offer));
  const worth = poorest(mine)?.worth;
  if (worth !== undefined) return { kind: 'proposal', bundles: mine.map((card) => card.worth), worth, was };
  if (!worded.acts.some(({ kind }) => kind === 'accept') || after.settled === now.settled) return undefined;
  const settled = offerWorth(after, after.settled, 'me');
  return { kind: 'acceptance', bundles: [settled], worth: settled, was };
}

const isNew = (now: SeatView, seq: number): boolean => now.offers.every((offer) => offer.seq !== seq);

function poorest(cards: readonly LyingOffer[]): LyingOffer | undefined {
  const place = ({ worth }: LyingOffer) => worth.place ?? Number.NEGATIVE_INFINITY;
  return cards.toSorted((a, b) => place(a) - place(b))[0];
}

function lastOwnPlace(view: SeatView): Points | undefined {
  const last = view.offers.findLast(({ side }) => side === view.side);
  const [offered] = last?.packages ?? [];
  return offered && offerWorth(view, offered, 'me').place;
}

/** What options bring the viewer against what lay there before: issue by issue and together. */
export function changeInPoints(
  view: Pick<SeatView, 'issues'>,
  options: SeatView['settled'],
  before: SeatView['settled'],
): Points {
  const only = (chosen: SeatView['settled']) =>
    view.issues.reduce((sum, { id, options: all, points }) => {
      const option = options[id] === undefined ? undefined : chosen[id];
      return option === undefined ? sum : sum + (points[all.indexOf(option)] ?? 0);
    }, 0);
  return toPoints(only(options) - only(before));
}
