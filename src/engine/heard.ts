import type { Claim } from '../domain/claim.ts';
import type { Side } from '../domain/side.ts';
import type { Act } from './act.ts';
import type { HeardMove } from './seat-view.ts';
import type { MoveMade } from './state.ts';

/** A move as a side hears it; nobody hears that a claim is inflated, only what it says. */
export function heardMove(
  { seq, side, round, day, acts, manner, typed, voice, percept }: MoveMade,
  listener: Side,
): HeardMove {
  if (side === listener) return { seq, side, round, day, acts, manner, typed, voice };
  return { seq, side, round, day, acts: acts.map((act) => heardAct(act)), manner, typed, voice, percept };
}

function heardAct(act: Act): Act {
  switch (act.kind) {
    case 'misdirect':
      return { kind: 'share-interest', interest: act.interest };
    case 'answer':
      return act.content.claim === undefined
        ? act
        : { ...act, content: { ...act.content, claim: heardClaim(act.content.claim) } };
    case 'offer':
    case 'state-range':
      return act.claim === undefined ? act : { ...act, claim: heardClaim(act.claim) };
    case 'cite-evidence':
    case 'refer-alternative':
    case 'assert-constraint':
      return { ...act, claim: heardClaim(act.claim) };
    default:
      return act;
  }
}

function heardClaim({ fact, kind, as }: Claim): Claim {
  if (as === 'vague') return { kind, as };
  return { kind, as: 'straight', ...(fact !== undefined && { fact }) };
}
