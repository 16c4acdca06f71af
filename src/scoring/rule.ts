import type { Hundredths, Points } from '../kernel/brand.ts';
import type { Log } from '../engine/events.ts';
import type { Axis } from './axes.ts';
import type { BetterMove, Play } from './play.ts';

/** Every rule there is, in the order of the model (negotiation model §8). A new rule is a file, a row here and a row in `rules.ts`. */
export const RULE_IDS = [
  'BD-1',
  'BD-2',
  'BD-3',
  'BD-4',
  'BD-5',
  'BD-6',
  'BD-7',
  'BD-8',
  'BD-9',
  'BD-10',
  'BD-11',
  'BD-12',
  'BD-13',
  'RC-1',
  'RC-2',
  'RC-3',
  'RC-4',
  'RC-5',
  'RC-6',
  'RC-7',
  'RC-8',
  'RC-9',
  'EG-1',
  'EG-2',
  'EG-3',
  'EG-4',
  'EG-5',
  'EG-6',
  'EG-7',
  'EG-8',
  'EG-9',
  'EG-10',
  'EG-11',
  'EG-12',
  'VL-1',
  'VL-2',
  'VL-3',
  'VL-4',
  'VL-5',
  'VL-6',
  'PR-1',
  'PR-2',
  'PR-3',
  'PR-4',
  'PR-5',
  'PR-6',
  'PR-7',
  'PR-8',
  'CP-1',
  'CP-2',
  'CP-3',
  'CP-4',
  'RL-1',
  'RL-2',
  'RL-3',
  'ACE-1',
  'ACE-2',
  'ACE-3',
  'ACE-4',
  'ACE-5',
  'ACE-6',
  'ACE-8',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Minor, moderate, major, critical (protocol §7). */
export const SEVERITIES = [3, 8, 15, 30] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The five source documents, and the papers of the product itself. */
export interface Source {
  readonly key: 'B' | 'M' | 'I' | 'P' | 'N';
  readonly section: string;
}

/** Ids and numbers that fill a finding's sentence. */
export type Params = Readonly<Record<string, string | number>>;

interface AtMove {
  /** Which of the rule's cases it is: names the sentence. */
  readonly case: string;
  /** The number of the move's event in the log. */
  readonly move: number;
  readonly params: Params;
}

/** A moment where a rule applied, with what it could earn and what it earned. */
export interface Occasion extends AtMove {
  readonly kind: 'occasion';
  readonly can: Hundredths;
  readonly earned: Hundredths;
}

/** A moment where a rule was broken. */
export interface Fault extends AtMove {
  readonly kind: 'fault';
  readonly severity: Severity;
  /** Own points lost by it, 0 or more. */
  readonly stake: Points;
}

export type Mark = Occasion | Fault;

/** One rule of the trade: a pure reader of a log (negotiation model §8). */
export interface Rule {
  readonly id: RuleId;
  readonly axis: Axis;
  readonly source: readonly Source[];
  /** How many of its occasions and faults count in one negotiation, so that repeating earns nothing (protocol §7). */
  readonly limit: { readonly occasions: number; readonly faults: number };
  /** Every case its marks can name; `text` has a sentence for each. */
  readonly cases: readonly string[];
  readonly look: (play: Play) => readonly Mark[];
  /** Moves that would have been better at a mark's moment, best first; the first that is legal and clean is shown. */
  readonly better?: (play: Play, mark: Mark) => readonly BetterMove[];
}

/** The work afterwards: it weighs nothing in a grade and shows in progress (protocol §7). */
export const REVIEW_RULE_IDS = ['RV-1', 'RV-2', 'RV-3', 'RV-4'] as const;
export type ReviewRuleId = (typeof REVIEW_RULE_IDS)[number];

/** A rule of the work afterwards: one occasion at most, and no faults. */
export interface ReviewRule extends Pick<Rule, 'source' | 'cases'> {
  readonly id: ReviewRuleId;
  /** @param others - what else the same person has played; a log alone does not know of it */
  readonly look: (play: Play, others: readonly Log[]) => Omit<Occasion, 'kind' | 'move'> | undefined;
}
