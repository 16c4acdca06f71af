import type { Package } from '../../domain/package.ts';
import type { Side } from '../../domain/side.ts';
import type { Concession, MoveMade, Offer, State } from '../state.ts';

/** A move with what it did on the table: everything that a sign is read from. */
export interface Beat {
  readonly move: MoveMade;
  readonly step: Concession | undefined;
  readonly offer: Offer | undefined;
  /** The offer says again what the same side's last one said. */
  readonly repeats: boolean;
  /** Its side had an offer of its own to stand on, and no text was written yet. */
  readonly hasPosition: boolean;
}

/** Everything both sides said, in order, in one pass over the table. */
export function beatsOf({ moves, concessions, offers }: State): readonly Beat[] {
  // An event is one move of one side, so its number names the step and the offer too.
  const steps = new Map(concessions.map((step) => [step.seq, step]));
  const offered = new Map(offers.map((offer) => [offer.seq, offer]));
  const last: Partial<Record<Side, Offer>> = {};
  let isWritten = false;
  return moves.map((move) => {
    const offer = offered.get(move.seq);
    const former = last[move.side];
    const hasPosition = former !== undefined && !isWritten;
    if (offer !== undefined) last[move.side] = offer;
    isWritten ||= move.acts.some(({ kind }) => kind === 'summarise');
    return { move, step: steps.get(move.seq), offer, repeats: isSame(offer, former), hasPosition };
  });
}

const isSame = (offer: Offer | undefined, former: Offer | undefined): boolean =>
  offer !== undefined &&
  offer.packages.length === former?.packages.length &&
  offer.packages.every((bundle, at) => samePackage(bundle, former.packages[at] ?? {}));

function samePackage(left: Package, right: Package): boolean {
  const issues = Object.keys(left);
  return issues.length === Object.keys(right).length && issues.every((issue) => left[issue] === right[issue]);
}
