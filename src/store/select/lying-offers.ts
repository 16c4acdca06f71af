import type { Package } from '../../domain/package.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Offer } from '../../engine/state.ts';
import type { CardOwner, SceneMark } from '../scene-model.ts';
import { offerWorth, type OfferWorth } from './worth-to-me.ts';

/** One bundle on the table as the viewer reads it. */
export interface LyingOffer {
  /** Of the card: the offer's own, with the bundle's number where there are several. */
  readonly id: string;
  readonly offer: string;
  readonly owner: CardOwner | 'both';
  readonly kind: Offer['kind'] | 'agreement';
  readonly round: number;
  readonly package: Package;
  readonly bundle: { readonly index: number; readonly count: number } | null;
  readonly worth: OfferWorth;
  readonly until: number | undefined;
}

export const AGREEMENT = 'agreement';

/** Everything that can be accepted now, oldest first; once all is settled, the one card of the agreement. */
export function lyingOffers(view: SeatView): readonly LyingOffer[] {
  const isWhole = view.issues.every(({ id }) => view.settled[id] !== undefined);
  const agreed = isWhole ? [agreementCard(view)] : [];
  return [...lyingOffersOf(view, ({ fate }) => fate === 'standing'), ...agreed];
}

/** Every bundle of the offers wanted, as the viewer reads it now. */
export const lyingOffersOf = (view: SeatView, isWanted: (offer: Offer) => boolean): readonly LyingOffer[] =>
  view.offers.filter(isWanted).flatMap((offer) => cardsOf(view, offer));

function cardsOf(view: SeatView, offer: Offer): readonly LyingOffer[] {
  const owner = offer.side === view.side ? 'me' : 'them';
  const count = offer.packages.length;
  return offer.packages.map((offered, index) => ({
    id: count === 1 ? offer.id : `${offer.id}-${index}`,
    offer: offer.id,
    owner,
    kind: offer.kind,
    round: offer.round,
    package: offered,
    bundle: count === 1 ? null : { index, count },
    worth: offerWorth(view, offered, owner),
    until: offer.until,
  }));
}

const agreementCard = (view: SeatView): LyingOffer => ({
  id: AGREEMENT,
  offer: AGREEMENT,
  owner: 'both',
  kind: AGREEMENT,
  round: view.round,
  package: view.settled,
  bundle: null,
  worth: offerWorth(view, view.settled, 'me'),
  until: undefined,
});

/** Former offers, oldest first: what the two have moved through. */
export function formerOffers(view: SeatView): readonly SceneMark[] {
  return lyingOffersOf(view, ({ fate }) => fate !== 'standing').flatMap(({ owner, worth }) =>
    worth.place === undefined || owner === 'both' ? [] : [{ owner, points: worth.place }],
  );
}
