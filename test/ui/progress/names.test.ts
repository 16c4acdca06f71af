import { expect, test } from 'vitest';
import { courseOf } from '../../../src/store/select/progress/course.ts';
import { trendText } from '../../../src/ui/progress/names.ts';
import { gradedTables } from '../../support/finished.ts';

const said = (...grades: readonly number[]): string => trendText(courseOf(gradedTables(...grades), 'overall'));
const LOW = [20, 22, 24, 26, 28];
const HIGH = [80, 82, 84, 86, 88];

test('who learnt long ago and kept it reads so, although the last ten are alike', () => {
  expect(said(...LOW, ...HIGH, ...HIGH)).toMatch(
    /^No clear change\. .* Your first five stood at 24: against them clearly better, in 25 of 25 pairs\.$/u,
  );
});

test('who unlearnt it reads that too', () => {
  expect(said(...HIGH, ...LOW, ...LOW)).toContain('clearly lower; the later table is better in 0 of 25 pairs.');
});

test('where nothing is clear the first five are not spoken of', () => {
  expect(said(...HIGH, ...LOW, ...HIGH)).not.toContain('first five');
});

test.each([
  [1, 'One graded table: an impression, no trend. From 5 on,'],
  [5, 'After 3 more tables there is enough before these'],
  [7, 'After one more table there is enough before these'],
])('with %i tables one learns what is missing for a comparison', (n, begin) => {
  expect(said(...Array.from({ length: n }, () => 50)).startsWith(begin)).toBe(true);
});
