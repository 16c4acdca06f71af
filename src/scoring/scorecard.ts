import type { Side } from '../domain/side.ts';
import type { Hundredths, Points } from '../kernel/brand.ts';
import type { AceError } from './ace.ts';
import type { Axis } from './axes.ts';
import type { BetterMove } from './play.ts';
import type { Params, RuleId, Severity } from './rule.ts';

/** A grade in hundredths, 0–10 000, or why there is none. */
export type Grade<Reason extends string> =
  | { readonly kind: 'graded'; readonly hundredths: Hundredths }
  | { readonly kind: 'not-graded'; readonly reason: Reason };

interface ByRule {
  readonly rule: RuleId;
  readonly case: string;
  readonly move: number;
}

/** One contribution to an axis; the `hundredths` of all its lines add up to the axis exactly (protocol §7). */
export type AxisLine =
  | (ByRule & {
      readonly kind: 'occasion';
      readonly can: Hundredths;
      readonly earned: Hundredths;
      readonly hundredths: Hundredths;
    })
  | (ByRule & {
      readonly kind: 'fault';
      readonly severity: Severity;
      readonly stake: Points;
      readonly hundredths: Hundredths;
    })
  /** A critical breach of one's own limit makes the axis 0. */
  | (ByRule & { readonly kind: 'critical'; readonly hundredths: Hundredths })
  /** What holding the axis at 0 gives back. */
  | { readonly kind: 'held'; readonly hundredths: Hundredths };

export interface AxisScore {
  readonly axis: Axis;
  readonly weight: number;
  /** `not-tested`: nothing on this axis came up; `too-short`: too little to judge. */
  readonly grade: Grade<'not-tested' | 'too-short'>;
  /** Empty where it is not graded. */
  readonly lines: readonly AxisLine[];
}

/** One contribution to the overall grade; together they add up to it exactly. */
export type OverallLine =
  | {
      readonly kind: 'axis';
      readonly axis: Axis;
      readonly weight: number;
      readonly score: Hundredths;
      readonly hundredths: Hundredths;
    }
  /** The ethics cap, where it takes something away. */
  | {
      readonly kind: 'cap';
      readonly cap: Hundredths;
      readonly rule: RuleId;
      readonly move: number;
      readonly hundredths: Hundredths;
    };

/** Something that a move showed. */
export interface Finding {
  readonly rule: RuleId;
  readonly axis: Axis;
  /** `missed` is an occasion that earned nothing and broke no rule. */
  readonly kind: 'credit' | 'missed' | 'fault';
  readonly case: string;
  readonly move: number;
  /** Contribution to the axis; 0 beyond the rule's limit, and where the axis is not graded. */
  readonly hundredths: Hundredths;
  readonly severity?: Severity;
  /** Which of the eight errors of the ACE scheme it is, if it is one. */
  readonly ace?: AceError;
  readonly params: Params;
  /** A legal move for this very moment which does not have the same fault. */
  readonly better?: BetterMove;
}

/** The grade of one side of one negotiation, with everything that made it. */
export interface Scorecard {
  readonly side: Side;
  readonly rubric: string;
  /**
   * `nothing-ventured`: never made or accepted an offer nor left with reasons; `out-of-reach`: nothing was signed, and one never came
   * near what the other side could have signed;
   * `nothing-tested`: no axis was put to the test.
   */
  readonly overall: Grade<'nothing-ventured' | 'out-of-reach' | 'nothing-tested'>;
  /** Contributions to the overall grade; empty where it is not graded. */
  readonly lines: readonly OverallLine[];
  /** Every axis, in the order of `AXES`. */
  readonly axes: readonly AxisScore[];
  /** In the order of the moves. */
  readonly findings: readonly Finding[];
}
