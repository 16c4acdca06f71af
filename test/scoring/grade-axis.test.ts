import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf, gradeAxis, withinLimits, type Judged } from '../../src/scoring/grade-axis.ts';
import type { Rule } from '../../src/scoring/rule.ts';
import { acceptsBelow } from '../../src/scoring/rules/bd-1-accepts-below.ts';
import { concedesOneWay } from '../../src/scoring/rules/rc-1-concedes-one-way.ts';
import { shareOut } from '../../src/scoring/share-out.ts';

const occasion = (earned: number, can = 1000, rule: Rule = concedesOneWay): Judged => ({
  rule,
  mark: { kind: 'occasion', case: 'any', move: 1, params: {}, can, earned },
});
const fault = (stake: number, rule: Rule = concedesOneWay): Judged => ({
  rule,
  mark: { kind: 'fault', case: 'any', move: 1, params: {}, severity: 30, stake },
});

describe('a fault', () => {
  test.each([
    [8, 0, 400],
    [8, 7, 540],
    [8, 20, 800],
    [8, 99, 800],
    [3, 0.01, 150],
    [3, 1, 158],
    [30, 20, 3000],
  ] as const)('of severity %i that lost %d points costs %i hundredths', (severity, stake, cost) => {
    expect(costOf(severity, stake)).toBe(cost);
  });
});

describe('an axis', () => {
  test('that nothing tested is not graded', () => {
    expect(gradeAxis([]).grade).toEqual({ kind: 'not-graded', reason: 'not-tested' });
  });

  test('with one occasion and no fault is too short to grade', () => {
    expect(gradeAxis([occasion(1000)]).grade).toEqual({ kind: 'not-graded', reason: 'too-short' });
  });

  test('with one fault alone is graded, and held at 0 by a line of its own', () => {
    const { grade, lines } = gradeAxis([fault(20)]);
    expect(grade).toEqual({ kind: 'graded', hundredths: 0 });
    expect(lines.map(({ kind, hundredths }) => [kind, hundredths])).toEqual([
      ['fault', -3000],
      ['held', 3000],
    ]);
  });

  test('weighs occasions by what they can earn', () => {
    expect(gradeAxis([occasion(1000), occasion(0, 500)]).grade).toEqual({ kind: 'graded', hundredths: 6667 });
  });

  test('is 0 after a critical breach of one’s own limit, however much else was earned', () => {
    const { grade, lines } = gradeAxis([occasion(1000), occasion(1000), fault(0, acceptsBelow)]);
    expect(grade).toEqual({ kind: 'graded', hundredths: 0 });
    expect(lines.at(-1)).toMatchObject({ kind: 'critical', rule: 'BD-1', hundredths: -8500 });
  });
});

describe('a rule’s limit', () => {
  const { occasions } = concedesOneWay.limit;

  test('keeps the least earned occasions, so that repeating what went well dilutes nothing', () => {
    const good = Array.from({ length: occasions + 3 }, () => occasion(1000));
    const kept = withinLimits([...good, occasion(0)]);
    expect(kept).toHaveLength(occasions);
    expect(kept).toContainEqual(occasion(0));
  });

  test('keeps the costliest faults', () => {
    const small = Array.from({ length: concedesOneWay.limit.faults }, () => fault(1));
    expect(withinLimits([...small, fault(20)])).toContainEqual(fault(20));
  });
});

test('shared-out parts add up to the rounded sum, each within one of its exact part', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000_000), { maxLength: 9 }), fc.integer({ min: 1, max: 9000 }), (numerators, by) => {
      const parts = shareOut(numerators, by);
      const exact = numerators.reduce((sum, numerator) => sum + numerator, 0) / by;
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.floor(exact + 0.5));
      parts.forEach((part, at) => expect(Math.abs(part - (numerators[at] ?? 0) / by)).toBeLessThanOrEqual(1));
    }),
  );
});

test('of equal remainders the earlier part is rounded up', () => {
  expect(shareOut([1, 1, 1], 2)).toEqual([1, 1, 0]);
});
