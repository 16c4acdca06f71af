import { AXES, type Axis } from '../../src/scoring/axes.ts';
import type { FinishedTable } from '../../src/store/select/progress/finished.ts';
import type { RuleTally, TableGrades } from '../../src/store/summary.ts';

interface Wanted extends Partial<Omit<FinishedTable, 'grades'>> {
  readonly overall?: number;
  /** Points of the axes that were graded. */
  readonly axes?: Partial<Record<Axis, number>>;
  readonly rules?: readonly (Pick<RuleTally, 'rule'> & Partial<RuleTally>)[];
  readonly own?: number;
  readonly review?: TableGrades['review'];
  readonly commitments?: TableGrades['commitments'];
}

let made = 0;

/** A finished table that was graded as told; each a day after the one before. */
export function finished({
  overall,
  axes = {},
  rules = [],
  own,
  review,
  commitments,
  ...change
}: Wanted = {}): FinishedTable {
  made += 1;
  return {
    id: `table-${made}`,
    scenario: 'saas-renewal',
    name: undefined,
    context: 'sales',
    side: 'one',
    type: 'warrior',
    startedAt: made * 86_400_000,
    canOpen: true,
    ...change,
    grades: {
      line: 0,
      overall:
        overall === undefined
          ? { kind: 'not-graded', reason: 'nothing-tested' }
          : { kind: 'graded', hundredths: overall * 100 },
      axes: gradesOf(axes),
      rules: rules.map((tally) => ({
        ...{ axis: 'reciprocity' as const, faults: 0, missed: 0, credits: 0, lost: 0 },
        ...(((tally.faults ?? 0) > 0 || (tally.missed ?? 0) > 0) && {
          worst: {
            move: 5,
            round: 2,
            kind: (tally.faults ?? 0) > 0 ? ('fault' as const) : ('missed' as const),
            hundredths: 0,
          },
        }),
        ...tally,
      })),
      ...(own !== undefined && { own }),
      review: review ?? [],
      commitments: commitments ?? [],
    },
  };
}

function gradesOf(points: Partial<Record<Axis, number>>): TableGrades['axes'] {
  const graded = AXES.map((axis) => {
    const value = points[axis];
    return [
      axis,
      value === undefined ? { kind: 'not-graded', reason: 'not-tested' } : { kind: 'graded', hundredths: value * 100 },
    ] as const;
  });
  // entries forget the keys; they are all of `AXES`
  return Object.fromEntries(graded) as TableGrades['axes'];
}

/** One table for each grade, the oldest first. */
export const gradedTables = (...overalls: readonly number[]): readonly FinishedTable[] =>
  overalls.map((overall) => finished({ overall }));
