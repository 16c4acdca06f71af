import { sameData } from '../../kernel/canonical.ts';
import type { Side } from '../../domain/side.ts';
import type { Concession, MoveMade, Offer, State } from '../state.ts';

/** A move with what it did on the table: everything that a sign is read from. */
export interface Beat {
  readonly move: MoveMade;
  readonly step: Concession | undefined;
  readonly offer: Offer | undefined;
  /** The offer says again what the same side's last one said. */
  readonly repeats: boolean;
}

/** A move of one side and what came back. */
export interface Exchange {
  readonly own: Beat;
  /** Undefined after the last word. */
  readonly answer: Beat | undefined;
}

/** Everything a side said, each move with its answer, in one pass over the table. */
export function exchangesOf(state: State, side: Side): readonly Exchange[] {
  const beats = beatsOf(state);
  return beats.flatMap((beat, at) => {
    if (beat.move.side !== side) return [];
    const next = beats[at + 1];
    return [{ own: beat, answer: next?.move.side === side ? undefined : next }];
  });
}

function beatsOf({ moves, concessions, offers }: State): readonly Beat[] {
  // An event is one move of one side, so its number names the step and the offer too.
  const steps = new Map(concessions.map((step) => [step.seq, step]));
  const offered = new Map(offers.map((offer) => [offer.seq, offer]));
  const last: Partial<Record<Side, Offer>> = {};
  return moves.map((move) => {
    const offer = offered.get(move.seq);
    const repeats = offer !== undefined && sameData(offer.packages, last[move.side]?.packages);
    if (offer !== undefined) last[move.side] = offer;
    return { move, step: steps.get(move.seq), offer, repeats };
  });
}
