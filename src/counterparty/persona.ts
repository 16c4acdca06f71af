import type { Manner } from '../domain/manner.ts';
import type { CounterpartyType, Difficulty } from '../domain/seat.ts';
import type { Tuning } from '../domain/tuning.ts';
import type { Act } from '../engine/act.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { SeatView } from '../engine/seat-view.ts';
import type { Voice } from '../engine/voice.ts';
import type { Mind } from './mind/mind.ts';

/** A scripted side between two moves: plain JSON, kept beside the log and made again by replaying it. */
export interface Persona {
  readonly type: CounterpartyType;
  /** How it departs from its type; absent where it does not. */
  readonly tuning?: Tuning;
  /** Where its chart stands: one state for each parallel region. */
  readonly standing: Readonly<Record<string, string>>;
  readonly mind: Mind;
}

/** Everything a scripted side learns before it answers. */
export interface Hearing {
  readonly view: SeatView;
  /** Moves of the other side whose claims it has just seen through. */
  readonly caught: readonly number[];
  /** A draw from 0 up to 1, bound to the seed and the round; the purpose names the role, never the side. */
  readonly chance: (purpose: string, n?: number) => number;
  readonly difficulty: Difficulty;
}

/** What a scripted side does: felt first, spoken second. */
export interface Reply {
  readonly persona: Persona;
  /** Absent where it opens and has nothing to react to. */
  readonly reaction?: Reaction;
  /** One to three acts, a legal move. */
  readonly acts: readonly Act[];
  readonly manner: Manner;
  readonly voice: Voice;
}
