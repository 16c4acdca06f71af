import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { compareLines } from '../../../src/store/select/compare-lines.ts';
import type { Table } from '../../../src/store/table.ts';
import { playedAgain, playedBy } from '../../support/two-lines.ts';

const line = (table: Table) => ({ table, debrief: debriefOf(table.log, 'one') });
const first = playedBy('conceder');
const one = line(first);
const two = line(playedAgain(first.log, 3, 'expert'));

describe('two finished lines', () => {
  test('differ by what was left of them in the end, second less first', () => {
    const { difference } = compareLines(one, two, 'one');
    const [before, after] = [one, two].map(({ debrief }) => debrief.realised?.one ?? Number.NaN);
    expect(difference?.points.one).toBeCloseTo((after ?? 0) - (before ?? 0), 9);
    const back = compareLines(two, one, 'one').difference;
    expect(back?.points.one).toBeCloseTo(0 - (difference?.points.one ?? 0), 9);
    expect(back?.grade).toBe(0 - (difference?.grade ?? 0));
  });

  test('name the axis that did most to the grade, and a finding that only one of them has', () => {
    const { axis } = compareLines(one, two, 'one').difference ?? {};
    const gradeIn = ({ debrief }: typeof one) =>
      debrief.scorecard.axes.find((score) => score.axis === axis?.axis)?.grade;
    expect([gradeIn(one), gradeIn(two)]).toMatchObject([{ hundredths: axis?.from }, { hundredths: axis?.to }]);
    const { line: where, finding } = axis?.because ?? {};
    const owner = where === 'first' ? one : two;
    expect(owner.debrief.scorecard.findings).toContain(finding);
    expect(finding?.axis).toBe(axis?.axis);
  });

  test('keep for each the moments after the parting only', () => {
    const { parting, first: left, second: right } = compareLines(one, two, 'one');
    for (const { move } of left.moments) expect(move).toBeGreaterThanOrEqual(parting?.first?.seq ?? Infinity);
    for (const { move } of right.moments) expect(move).toBeGreaterThanOrEqual(parting?.second?.seq ?? Infinity);
    expect(left.moments.length + right.moments.length).toBeGreaterThan(0);
  });

  test('that are the same line differ in nothing', () => {
    const { parting, difference, first: left } = compareLines(one, one, 'one');
    expect(parting).toBeUndefined();
    expect(difference).toEqual({ points: { one: 0, two: 0 }, grade: 0, axis: undefined });
    expect(left.moments).toEqual([]);
  });
});

test('a line that is still in play has no end to compare', () => {
  const short = line(playedAgain(first.log, 3, 'expert', 1));
  const { difference, second } = compareLines(one, short, 'one');
  expect(difference).toBeUndefined();
  expect(second).toMatchObject({ outcome: undefined, points: undefined, realised: undefined });
});
