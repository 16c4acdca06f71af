import type { Claim } from '../domain/claim.ts';
import type { Manner } from '../domain/manner.ts';
import type { Side } from '../domain/side.ts';
import type { Feel } from './percept.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';

/** Where in a conversation an act belongs; the composer is ordered by it (negotiation model §4). */
export const STAGES = ['setup', 'first-move', 'midgame', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** An act as it was said. `seq` is the number of its event in the log. */
export interface Said<A> {
  readonly act: A;
  readonly side: Side;
  readonly manner: Manner;
  readonly seq: number;
}

/** Everything the engine knows of one kind of act; the table in `act.ts` lists them all. */
export interface ActRule<A> {
  readonly stage: Stage;
  /** Set where it puts something on the table to accept; a move has at most one of these. */
  readonly proposes?: true;
  /** Set where it asks for an answer in words. */
  readonly asks?: true;
  readonly feel?: Feel;
  /** The claim it carries, if any. */
  readonly claim?: (act: A) => Claim | undefined;
  /** Why it cannot be said now; undefined where it can. */
  readonly refuse?: (state: State, said: Said<A>) => Refusal | undefined;
  /** What it changes on the table; most acts only sound. */
  readonly happen?: (state: State, said: Said<A>) => State;
}
