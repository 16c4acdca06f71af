import type { Side } from '../domain/side.ts';
import { offerOf } from './checks.ts';
import type { Fate, State } from './state.ts';

/** Changes what became of one offer. */
export const withFate = (state: State, id: string, fate: Fate): State => ({
  ...state,
  offers: state.offers.map((offer) => (offer.id === id ? { ...offer, fate } : offer)),
});

/** Settles the options of an accepted offer; a settled point that it changes counts as left again by the one who accepts. */
export function settle(
  state: State,
  { offer: id, bundle, side, seq }: { offer: string; bundle: number; side: Side; seq: number },
): State {
  const taken = offerOf(state, id)?.packages[bundle];
  if (taken === undefined) return state;
  const changed = Object.keys(taken).filter(
    (issue) => state.settled[issue] !== undefined && state.settled[issue] !== taken[issue],
  );
  const accepted = withFate(state, id, 'accepted');
  return {
    ...accepted,
    settled: { ...state.settled, ...taken },
    stands: { ...state.stands, [side]: { ...state.stands[side], ...taken } },
    text: changed.length > 0 ? undefined : state.text,
    reopened: [...state.reopened, ...changed.map((issue) => ({ side, issue, seq }))],
  };
}
