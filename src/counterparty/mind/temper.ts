import type { Difficulty } from '../../domain/seat.ts';
import type { Tuning } from '../../domain/tuning.ts';
import { clamp, type Points } from '../../kernel/brand.ts';
import type { Exponent } from './curve.ts';
import { tuned } from './tuning.ts';
import type { Wave } from './wave.ts';

/** How a type lets go of points: see `Stance`. */
export interface Yielding {
  readonly exponent: Exponent;
  readonly matching: number;
  /** Floor, as a share of the way from the reservation point to the best package. */
  readonly floor: number;
}

interface Difficult {
  /** How fast patience goes. */
  readonly patience: number;
  /** How readily claims are doubted. */
  readonly suspicion: number;
  /** How often its own are put better than they are. */
  readonly inflates: number;
  /** How fast trust is earned, and with it what is told. */
  readonly opens: number;
}

/** What difficulty does to every type, as factors and, for suspicion, a share added. Rules stay (negotiation model §1). */
const DIFFICULT: Record<Difficulty, Difficult> = {
  practice: { patience: 0.7, suspicion: -0.15, inflates: 0.45, opens: 1.25 },
  realistic: { patience: 1, suspicion: 0, inflates: 1, opens: 1 },
  hard: { patience: 1.3, suspicion: 0.15, inflates: 1.45, opens: 0.8 },
};

/** A type's temper as it is at a difficulty, and as an instructor tuned it. */
export function temperAt(temper: Temper, difficulty: Difficulty, tuning: Tuning = {}): Temper {
  const { patience, suspicion, inflates, opens } = DIFFICULT[difficulty];
  const { warmth, invitation, understood, fairStep, ground } = temper.trust;
  const difficult = {
    ...temper,
    suspicion: clamp(temper.suspicion + suspicion, 0, 1),
    inflates: clamp(temper.inflates * inflates, 0, 1),
    trust: {
      ...temper.trust,
      warmth: warmth * opens,
      invitation: invitation * opens,
      understood: understood * opens,
      fairStep: fairStep * opens,
      ground: ground * opens,
    },
    patience: {
      ...temper.patience,
      round: temper.patience.round * patience,
      oneSided: temper.patience.oneSided * patience,
    },
  };
  return tuned(difficult, tuning);
}

/** What distinguishes one type's arithmetic from another's; what it does with it is its chart. */
export interface Temper {
  /** 0–1: how readily it doubts a claim. */
  readonly suspicion: number;
  /** 0–1: share of what it says about its alternatives that it puts better than it is. */
  readonly inflates: number;
  /** 0–1: how readily it tells a risk that only it can see: below a half never, at 1 unasked. */
  readonly candour: number;
  /** Opening aspiration, as a share of the way from the reservation point to the best package. */
  readonly opening: number;
  /** As it is by nature. */
  readonly yielding: Yielding;
  /** Once it is rightly helped. */
  readonly helped: Yielding;
  /** Most own points that one step may cost. */
  readonly longestStep: Points;
  /** Issues it changes at a time. */
  readonly mostChanged: number;
  /** Points above the reservation point that the last chance must bring. */
  readonly pride: Points;
  /** What moves its arousal, per unit of each percept. */
  readonly arousal: {
    readonly rest: number;
    readonly calms: number;
    readonly pressure: number;
    readonly faceThreat: number;
    readonly lie: number;
    readonly warmth: number;
    /** One-sidedness: being asked again without anything given. */
    readonly oneSided: number;
    /** What being understood takes off, and what figures add while it is hot. */
    readonly understood: number;
    readonly argued: number;
  };
  /** How arousal rises and breaks by itself; absent in types that are only moved from outside. */
  readonly wave?: Wave;
  readonly trust: {
    readonly start: number;
    readonly warmth: number;
    /** Per unit of room that it was given to speak, and each time it was understood. */
    readonly invitation: number;
    readonly understood: number;
    readonly fairStep: number;
    readonly ground: number;
    readonly pressure: number;
    readonly gift: number;
  };
  /** Points of stake: per unit of pressure, and per point of a gift; and what is left of it a move later. */
  readonly stake: {
    readonly pressure: number;
    readonly gift: number;
    /** For being told where the other side would leave. */
    readonly disclosed: Points;
    readonly most: Points;
    readonly fades: number;
    readonly ground: number;
  };
  /** Patience it loses a round, besides what unmoving or one-sided moves take. */
  readonly patience: { readonly round: number; readonly oneSided: number; readonly fairStep: number };
}
