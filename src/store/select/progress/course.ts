import type { Hundredths } from '../../../kernel/brand.ts';
import { AXES, type Axis } from '../../../scoring/axes.ts';
import type { FinishedTable } from './finished.ts';
import { medianOf } from './median.ts';

/** What is followed over time: the whole grade, and each axis. */
export const MEASURES = ['overall', ...AXES] as const;
export type Measure = 'overall' | Axis;

/** One grade at its table. */
export interface CoursePoint {
  readonly table: FinishedTable;
  readonly hundredths: Hundredths;
}

/** A few tables in a row, and their middle. */
export interface Stretch {
  readonly points: readonly CoursePoint[];
  readonly median: Hundredths;
}

/** What the tables of late say against those before them. */
export type Trend =
  /** Too few for a middle that means anything. */
  | { readonly kind: 'too-few' }
  /** A middle, and too little before it to compare. */
  | { readonly kind: 'no-before' }
  | {
      /** `unclear` is no more than what one table differs from another anyway. */
      readonly kind: 'better' | 'worse' | 'unclear';
      /** From the middle before to the middle of late. */
      readonly change: Hundredths;
      /** Each table of late beside each one before: how many pairs there are, and in how many the later one is better. */
      readonly pairs: number;
      readonly wins: number;
    };

/** One measure over all tables. */
export interface Course {
  readonly measure: Measure;
  /** The graded ones, the oldest first. */
  readonly points: readonly CoursePoint[];
  /** At how many tables there was no grade. */
  readonly ungraded: number;
  /** The last five, or as many as there are. */
  readonly recent: Stretch | undefined;
  readonly before: Stretch | undefined;
  readonly trend: Trend;
  /** The five it began with, and what the last five say against them; undefined until the five before are others. */
  readonly since: { readonly first: Stretch; readonly trend: Trend } | undefined;
}

/**
 * When tables make a trend: the later one has to be better in five pairs of six, or worse in as many. With grades that only scatter, that
 * happens about once in ten (Mann and Whitney 1947: 9.5 % of five against five, 14 % of five against three). Less than three points is
 * none either (ours).
 */
export const TREND = { stretch: 5, fewestBefore: 3, clear: 5 / 6, least: 300 } as const;

/** How a measure went over time: the middle of the last five graded tables against that of the five before, and of the first five. */
export function courseOf(tables: readonly FinishedTable[], measure: Measure): Course {
  const points = tables.flatMap((table): readonly CoursePoint[] => {
    const grade = gradeOf(table, measure);
    return grade === undefined ? [] : [{ table, hundredths: grade }];
  });
  const recent = stretchOf(points.slice(-TREND.stretch));
  const earlier = points.slice(-2 * TREND.stretch, -TREND.stretch);
  const before = earlier.length < TREND.fewestBefore ? undefined : stretchOf(earlier);
  const first = points.length < 3 * TREND.stretch ? undefined : stretchOf(points.slice(0, TREND.stretch));
  return {
    measure,
    points,
    ungraded: tables.length - points.length,
    recent,
    before,
    trend: trendOf(recent, before),
    since: first === undefined ? undefined : { first, trend: trendOf(recent, first) },
  };
}

/** The grade of a table, where there is one. */
export function gradeOf({ grades }: FinishedTable, measure: Measure): Hundredths | undefined {
  const grade = measure === 'overall' ? grades.overall : grades.axes[measure];
  return grade.kind === 'graded' ? grade.hundredths : undefined;
}

function stretchOf(points: readonly CoursePoint[]): Stretch | undefined {
  const median = medianOf(points.map(({ hundredths }) => hundredths));
  return median === undefined ? undefined : { points, median };
}

function trendOf(recent: Stretch | undefined, before: Stretch | undefined): Trend {
  if (recent === undefined || recent.points.length < TREND.stretch) return { kind: 'too-few' };
  if (before === undefined) return { kind: 'no-before' };
  const change = recent.median - before.median;
  const gaps = recent.points.flatMap((later) => before.points.map((earlier) => later.hundredths - earlier.hundredths));
  const [wins, losses] = [gaps.filter((gap) => gap > 0).length, gaps.filter((gap) => gap < 0).length];
  const ties = gaps.length - wins - losses;
  const isClear = (won: number): boolean => won + ties / 2 >= TREND.clear * gaps.length;
  const kind =
    change >= TREND.least && isClear(wins) ? 'better' : change <= -TREND.least && isClear(losses) ? 'worse' : 'unclear';
  return { kind, change, pairs: gaps.length, wins };
}
