import type { Side } from '../../domain/side.ts';
import type { Offer } from '../../engine/state.ts';
import type { Say } from '../words/use-say.ts';

/** Bundles go by letters. */
const LETTERS = ['A', 'B', 'C', 'D', 'E'];
export const letterOf = (bundle: number): string => LETTERS[bundle] ?? String(bundle + 1);

/** An offer by who put it there and when: `Voss, round 6`. */
export const titleOfOffer = (
  say: Say<'table'>,
  offer: Pick<Offer, 'side' | 'round'>,
  { side, them }: { readonly side: Side; readonly them: string },
): string => say('card.title', { who: offer.side === side ? say('you') : them, round: offer.round });
