import type { Side } from '../domain/side.ts';
import type { Consent } from './reaction.ts';
import type { MoveMade, State } from './state.ts';

/** What stood behind a move of a scripted side, by what it had shown just before; undefined for a person. */
export const consentBehind = (
  { reactions }: Pick<State, 'reactions'>,
  { side, seq }: Pick<MoveMade, 'side' | 'seq'>,
): Consent | undefined => reactions.findLast((shown) => shown.side === side && shown.seq < seq)?.mind.consent;

/**
 * What stands behind the name that a side gave to the text: what stood behind it when it signed, unless it was asked since and means it
 * now; undefined for a person.
 *
 * @source M (the avoidant, the uncontrolled); voices §2
 */
export function consentToText(state: Pick<State, 'reactions' | 'moves'>, side: Side): Consent | undefined {
  const signing = state.moves.findLast((move) => move.side === side && move.acts.some(({ kind }) => kind === 'sign'));
  const given = signing && consentBehind(state, signing);
  const latest = state.reactions.findLast((shown) => shown.side === side)?.mind.consent;
  return latest === 'sound' ? latest : given;
}
