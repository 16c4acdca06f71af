import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf } from '../../../../src/store/select/progress/course.ts';
import { finished, gradedTables } from '../../../support/finished.ts';

const trendOf = (...grades: readonly number[]) => courseOf(gradedTables(...grades), 'overall').trend;

test('tables without a grade are counted and left out', () => {
  const course = courseOf([finished({ overall: 40 }), finished(), finished({ overall: 60 })], 'overall');
  expect(course.points.map(({ hundredths }) => hundredths)).toEqual([4000, 6000]);
  expect(course.ungraded).toBe(1);
});

test('an axis is followed by its own grades', () => {
  const tables = [finished({ overall: 90, axes: { ethics: 30 } }), finished({ axes: { value: 50 } })];
  expect(courseOf(tables, 'ethics').points.map(({ hundredths }) => hundredths)).toEqual([3000]);
});

test.each([
  ['three tables are no trend', [10, 50, 90], 'too-few'],
  ['five have a middle, and nothing before it', [10, 20, 30, 40, 50], 'no-before'],
  ['two before are not enough to compare', [10, 20, 30, 40, 50, 60, 70], 'no-before'],
  ['five much better than five', [20, 25, 30, 35, 40, 60, 65, 70, 75, 80], 'better'],
  ['five much worse than five', [60, 65, 70, 75, 80, 20, 25, 30, 35, 40], 'worse'],
  ['five a little better than five, and all over the place', [20, 80, 40, 60, 50, 30, 90, 45, 65, 58], 'unclear'],
  ['a point more each time is nothing one feels', [50, 50, 50, 50, 50, 51, 51, 51, 51, 51], 'unclear'],
])('%s', (_name, grades, kind) => {
  expect(trendOf(...grades).kind).toBe(kind);
});

test('the middles are those of the last five and of the five before, and the pairs are counted', () => {
  const { recent, before, trend } = courseOf(gradedTables(1, 2, 20, 25, 30, 35, 40, 28, 65, 70, 75, 80), 'overall');
  expect(recent?.median).toBe(7000);
  expect(before?.median).toBe(3000);
  expect(recent?.points).toHaveLength(5);
  // 28 is better than 20 and 25 alone
  expect(trend).toEqual({ kind: 'better', change: 4000, pairs: 25, wins: 22 });
});

test('the last five are held against the first five once those before them are others', () => {
  const low = [20, 22, 24, 26, 28];
  const high = [80, 82, 84, 86, 88];
  expect(courseOf(gradedTables(...low, ...high), 'overall').since).toBeUndefined();
  const { trend, since } = courseOf(gradedTables(...low, ...high, ...high), 'overall');
  expect(trend.kind).toBe('unclear');
  expect(since?.first.median).toBe(2400);
  expect(since?.trend).toEqual({ kind: 'better', change: 6000, pairs: 25, wins: 25 });
});

test('whatever was better is worse when the tables are played the other way round', () => {
  const grades = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 });
  const turned = { better: 'worse', worse: 'better' } as const;
  fc.assert(
    fc.property(grades, (all) => {
      const [there, back] = [trendOf(...all).kind, trendOf(...all.toReversed()).kind];
      expect(back).toBe(there === 'better' || there === 'worse' ? turned[there] : there);
    }),
  );
});

test('grades that only scatter are called a change about once in ten', () => {
  // a sequence without order, the same in every run
  let state = 12_345;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const runs = Array.from({ length: 2000 }, () => Array.from({ length: 10 }, () => Math.round(next() * 100)));
  const called = runs.filter((grades) => trendOf(...grades).kind !== 'unclear').length;
  expect(called / runs.length).toBeGreaterThan(0.06);
  expect(called / runs.length).toBeLessThan(0.12);
});
