import type { Hundredths } from '../../../kernel/brand.ts';
import { REVIEW_RULE_IDS, type ReviewRuleId } from '../../../scoring/rule.ts';
import type { TableGrades } from '../../summary.ts';
import { gradeOf } from './course.ts';
import type { FinishedTable } from './finished.ts';
import { medianOf } from './median.ts';

/** How near one's own judgement came to the grade, before the grade was shown. */
export interface Judgement {
  readonly tables: number;
  /** The middle of own judgement less grade: above 0, one thought too well of it. */
  readonly bias: Hundredths;
  /** The middle of the distances, whichever way. */
  readonly distance: Hundredths;
}

/** Tables of late that tell how well somebody judges, and the fewest. */
const JUDGED = { tables: 5, fewest: 3 } as const;

/** How well one judges oneself of late; undefined where too few tables tell. */
export function judgementOf(tables: readonly FinishedTable[]): Judgement | undefined {
  const gaps = tables
    .flatMap((table): readonly Hundredths[] => {
      const grade = gradeOf(table, 'overall');
      return grade === undefined || table.grades.own === undefined ? [] : [100 * table.grades.own - grade];
    })
    .slice(-JUDGED.tables);
  if (gaps.length < JUDGED.fewest) return undefined;
  return {
    tables: gaps.length,
    bias: medianOf(gaps) ?? 0,
    distance: medianOf(gaps.map((gap) => Math.abs(gap))) ?? 0,
  };
}

/** The work after the talks: at how many tables it was done, of those where it could be. */
export interface ReviewCount {
  readonly rule: ReviewRuleId;
  readonly done: number;
  readonly of: number;
}

/**
 * What was done after the talks. It weighs nothing in any grade (protocol §7). Of role reversal the logs know nothing: it counts
 * scenarios, and those that were played from both chairs.
 */
export function reviewCounts(tables: readonly FinishedTable[]): readonly ReviewCount[] {
  return REVIEW_RULE_IDS.map((rule): ReviewCount => {
    if (rule === 'RV-3') {
      const chairs = new Map<string, Set<string>>();
      for (const { scenario, side } of tables)
        chairs.set(scenario, (chairs.get(scenario) ?? new Set<string>()).add(side));
      return { rule, done: [...chairs.values()].filter(({ size }) => size > 1).length, of: chairs.size };
    }
    const lines = tables.flatMap(({ grades }) => grades.review.filter((line) => line.rule === rule));
    return { rule, done: lines.filter(({ earned }) => earned > 0).length, of: lines.length };
  });
}

/** What one decided to do, with the table it came from. */
export interface Decided {
  readonly table: FinishedTable;
  readonly commitment: TableGrades['commitments'][number];
}

/** Everything one decided after a negotiation, the next day due first. */
export const decidedIn = (tables: readonly FinishedTable[]): readonly Decided[] =>
  tables
    .flatMap((table) => table.grades.commitments.map((commitment) => ({ table, commitment })))
    .toSorted((left, right) => (left.commitment.by < right.commitment.by ? -1 : 1));
