import type { Alternative } from '../domain/alternative.ts';
import type { Claim } from '../domain/claim.ts';
import type { Manner } from '../domain/manner.ts';
import type { Package } from '../domain/package.ts';
import type { Difficulty, Seat } from '../domain/seat.ts';
import type { Commitment } from '../domain/review.ts';
import type { BySide, Side } from '../domain/side.ts';
import type { SurveyAnswers } from '../domain/survey.ts';
import type { Worksheets } from '../domain/worksheet.ts';
import type { Days, Points, Rounds } from '../kernel/brand.ts';
import type { Instance } from '../scenario/instance.ts';
import type { Act } from './act.ts';
import type { Governance } from './governance.ts';
import type { Percept } from './percept.ts';
import type { OwnIssue } from './seat-view.ts';
import type { ReopeningCause } from './reopening.ts';
import type { Reaction } from './reaction.ts';
import type { Voice } from './voice.ts';

export type Fate = 'standing' | 'replaced' | 'retracted' | 'rejected' | 'accepted' | 'lapsed';

/** Something that can be accepted; its id is `offer-<round>-<side>` (protocol §2). */
export interface Offer {
  readonly id: string;
  readonly side: Side;
  readonly round: Rounds;
  readonly seq: number;
  readonly kind: 'offer' | 'meso' | 'trade' | 'concession' | 'clause';
  /** One package, or the bundles of a MESO. */
  readonly packages: readonly Package[];
  /** For a trade: the issues that the owner asks for; the rest it gives. */
  readonly asked?: readonly string[];
  readonly until?: Days;
  readonly fate: Fate;
}

/** A drop in own points against one's last offer on the same issues, whatever the act was called (protocol §2). */
export interface Concession {
  readonly side: Side;
  readonly round: Rounds;
  readonly seq: number;
  readonly issues: readonly string[];
  /** Own points given up, above 0. */
  readonly lost: Points;
  /** What it brought the other side, in that side's points. */
  readonly gained: Points;
  /** Whether the same move asked for something worth having. */
  readonly asked: boolean;
}

/** An ask for movement that stands until met. */
export interface Ask {
  readonly side: Side;
  readonly round: Rounds;
  readonly seq: number;
  readonly issue: string;
}

export interface Question {
  readonly seq: number;
  readonly side: Side;
  readonly act: Act;
  readonly answered: boolean;
}

export interface ClaimMade {
  readonly seq: number;
  readonly side: Side;
  readonly claim: Claim;
  /** Whether the other side found out that it was not so. */
  readonly caught: boolean;
}

/** One text of the whole agreement; its id is `text-<round>-<side>`. */
export interface SingleText {
  readonly id: string;
  readonly side: Side;
  readonly seq: number;
  readonly package: Package;
  readonly annexes: readonly string[];
  readonly governance?: Governance;
  readonly signedBy: readonly Side[];
}

export interface MoveMade {
  readonly seq: number;
  readonly side: Side;
  readonly round: Rounds;
  /** The day on which it was said; a pause in it comes after. */
  readonly day: Days;
  readonly acts: readonly Act[];
  readonly manner: Manner;
  readonly typed?: string | undefined;
  readonly voice?: Voice | undefined;
  /** As the other side perceived it. */
  readonly percept: Percept;
}

export interface ReactionShown extends Reaction {
  readonly seq: number;
  readonly side: Side;
  readonly round: Rounds;
}

/** What the months after signing brought. */
export interface Implemented {
  readonly happened: readonly {
    readonly risk: string;
    readonly month: number;
    readonly clause?: string | undefined;
    /** The clause says too little to be measured: both had to argue about it. */
    readonly dispute?: boolean | undefined;
    readonly cost: BySide<number>;
  }[];
  /** Whether what was signed came undone, by whom, and that side's own reasons, the weightiest first. */
  readonly reopened?:
    | {
        readonly month: number;
        readonly side: Side;
        readonly causes: readonly ReopeningCause[];
        readonly cost: BySide<number>;
      }
    | undefined;
  readonly realised: BySide<Points>;
}

export interface Review {
  readonly side: Side;
  readonly question: string;
  readonly answer: string;
  readonly commitment?: Commitment | undefined;
}

export type Outcome =
  | { readonly kind: 'signed'; readonly text: SingleText }
  | { readonly kind: 'left'; readonly side: Side; readonly reason: string; readonly door: 'open' | 'closed' }
  | { readonly kind: 'expired' };

/** The whole table with both sides' secrets: always a fold of the log, never stored. Readers on one side get a `SeatView`. */
export interface State {
  readonly instance: Instance;
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  /** The issues as each side sees them: they never change, so they are made once. */
  readonly issuesSeen: BySide<readonly OwnIssue[]>;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly seats: BySide<Seat>;
  /** Events folded so far; the next event gets this number. */
  readonly seq: number;
  readonly phase: 'preparing' | 'talking' | 'closed';
  readonly round: Rounds;
  readonly turn: Side;
  readonly day: Days;
  readonly sheets: BySide<Worksheets>;
  readonly alternatives: BySide<readonly Alternative[]>;
  /** The reservation point as its owner wrote it, and when. */
  readonly written: BySide<{ readonly points: Points; readonly seq: number } | undefined>;
  /** Event that last told a side something new about its limits; −1 for nothing yet (protocol §3). */
  readonly newsAt: BySide<number>;
  readonly moves: readonly MoveMade[];
  readonly reactions: readonly ReactionShown[];
  readonly offers: readonly Offer[];
  /** The last option each side itself put forward, issue by issue. */
  readonly stands: BySide<Package>;
  readonly settled: Package;
  /** Settled points that a side left again. */
  readonly reopened: readonly { readonly side: Side; readonly issue: string; readonly seq: number }[];
  readonly concessions: readonly Concession[];
  readonly asks: readonly Ask[];
  readonly questions: readonly Question[];
  readonly claims: readonly ClaimMade[];
  /** What each side has said of itself: interests and facts by id. */
  readonly told: BySide<{ readonly interests: readonly string[]; readonly facts: readonly string[] }>;
  readonly annexesDiscussed: readonly string[];
  readonly text: SingleText | undefined;
  readonly leaving: { readonly side: Side; readonly reason: string; readonly door: 'open' | 'closed' } | undefined;
  readonly notes: readonly { readonly seq: number; readonly side: Side; readonly text: string }[];
  readonly guesses: readonly {
    readonly seq: number;
    readonly side: Side;
    readonly what: 'type' | 'tactic';
    readonly value: string;
  }[];
  readonly happened: readonly string[];
  readonly implemented: Implemented | undefined;
  readonly selfAssessed: BySide<number | undefined>;
  /** What each side answered in the survey after the talks. */
  readonly surveys: BySide<SurveyAnswers | undefined>;
  /** The last answer to each question; a commitment is one with an owner and a day. */
  readonly reviews: readonly Review[];
  readonly outcome: Outcome | undefined;
}
