import type { Alternative } from '../domain/alternative.ts';
import type { Annex } from '../domain/annex.ts';
import type { Culture } from '../domain/culture.ts';
import type { Fact } from '../domain/fact.ts';
import type { Interest } from '../domain/interest.ts';
import type { PublicIssue } from '../domain/issue.ts';
import type { Manner } from '../domain/manner.ts';
import type { Option, Package } from '../domain/package.ts';
import type { Risk } from '../domain/risk.ts';
import type { Face } from '../domain/seat.ts';
import type { Side } from '../domain/side.ts';
import type { Worksheets } from '../domain/worksheet.ts';
import type { Days, Points, Rounds } from '../kernel/brand.ts';
import type { Act } from './act.ts';
import type { Percept } from './percept.ts';
import type { Promised } from './promises.ts';
import type { Ask, Offer, Outcome, Question, SingleText } from './state.ts';
import type { Voice } from './voice.ts';

/**
 * A move as it was heard: the other side's claims sound straight or vague, never as what they are, and a misdirection sounds like an
 * interest. One's own moves are as one made them.
 */
export interface HeardMove {
  readonly seq: number;
  readonly side: Side;
  readonly round: Rounds;
  readonly day: Days;
  readonly acts: readonly Act[];
  readonly manner: Manner;
  readonly typed?: string | undefined;
  readonly voice?: Voice | undefined;
  /** How it felt to the viewer; only for the other side's moves. */
  readonly percept?: Percept;
}

/** What can be seen of the other side before it speaks. */
export interface SeenReaction {
  readonly seq: number;
  readonly side: Side;
  readonly round: Rounds;
  readonly to: number;
  readonly face: Face;
  readonly posture: string;
  readonly sound: string;
  /** Claims of one's own that it saw through: it says so. */
  readonly caught: readonly number[];
}

/** A fact as somebody at the table knows it. */
export type KnownFact = Fact & { readonly own: boolean };

/** An issue with one's own worth of each option, and nothing of theirs. */
export interface OwnIssue extends PublicIssue {
  readonly points: readonly Points[];
  readonly crosses: readonly Option[];
}

export interface OwnConcession {
  readonly side: Side;
  readonly round: Rounds;
  readonly seq: number;
  readonly issues: readonly string[];
  /** In the viewer's points: what it cost when one's own, what it brought when theirs. */
  readonly worth: Points;
  readonly asked: boolean;
}

/**
 * All that a side may know, whoever plays it. Built field by field in `view`: what is not named here is not there, the other side's
 * points, alternatives, interests and mind least of all.
 */
export interface SeatView {
  readonly side: Side;
  readonly phase: 'preparing' | 'talking' | 'closed';
  readonly round: Rounds;
  readonly rounds: Rounds;
  readonly turn: Side;
  readonly opener: Side;
  readonly day: Days;
  readonly culture: Culture;
  /** Standards that both could agree to decide by. */
  readonly rules: readonly string[];
  readonly issues: readonly OwnIssue[];
  readonly alternatives: readonly Alternative[];
  /** Computed from the alternatives as they are now. */
  readonly reservationPoint: Points;
  /** As written by this side; undefined while nothing is written: no line is drawn then. */
  readonly written: Points | undefined;
  /** Event that last told this side something new about its limits; −1 for nothing. */
  readonly newsAt: number;
  readonly sheets: Worksheets;
  readonly interests: readonly Interest[];
  readonly facts: readonly KnownFact[];
  readonly risks: readonly Risk[];
  readonly annexes: readonly Annex[];
  readonly moves: readonly HeardMove[];
  readonly reactions: readonly SeenReaction[];
  readonly offers: readonly Offer[];
  readonly settled: Package;
  readonly reopened: readonly { readonly side: Side; readonly issue: string; readonly seq: number }[];
  readonly stands: { readonly mine: Package; readonly theirs: Package };
  readonly concessions: readonly OwnConcession[];
  readonly asks: readonly Ask[];
  readonly questions: readonly Question[];
  /** Of both sides: what is promised at the table is known to both, and so is what became of it. */
  readonly promises: readonly Promised[];
  /** Interests that the other side has told, true or not. */
  readonly heardInterests: readonly { readonly id: string; readonly issue?: string | undefined }[];
  readonly text: SingleText | undefined;
  readonly notes: readonly { readonly seq: number; readonly text: string }[];
  readonly guesses: readonly { readonly seq: number; readonly what: 'type' | 'tactic'; readonly value: string }[];
  readonly heardEvents: readonly string[];
  readonly outcome: Outcome | undefined;
}
