import { expect, test } from 'vitest';
import { inventsConstraint } from '../../../src/scoring/rules/eg-2-invents-constraint.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { claim } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

test.each([
  ['straight', claim('deadline', 'straight', 'quarter-end'), ['straight 10/10']],
  ['vague', claim('deadline', 'vague', 'quarter-end'), ['vague 5/10']],
  ['inflated', claim('deadline', 'inflated', 'quarter-end'), ['inflated 0/10', 'inflated −15']],
  ['invented', claim('deadline', 'fabricated'), ['fabricated 0/10', 'fabricated −30']],
])('a deadline that is %s', (_, saying, marks) => {
  expect(seen(inventsConstraint, talks().one(saying))).toEqual(marks);
});

test.each(['capacity', 'decision-path', 'policy', 'coalition'] as const)('an invented %s is one too', (kind) => {
  expect(seen(inventsConstraint, talks().one(claim(kind, 'fabricated')))).toContain('fabricated −30');
});

test.each(['evidence', 'alternative'] as const)('an invented %s belongs to another rule', (kind) => {
  expect(seen(inventsConstraint, talks().one(claim(kind, 'fabricated')))).toEqual([]);
});

test('the better line names the real one, or holds where there is none', () => {
  expect(betterFor(inventsConstraint, talks().one(claim('deadline', 'fabricated')))?.acts).toEqual(
    claim('deadline', 'straight', 'quarter-end').acts,
  );
  expect(betterFor(inventsConstraint, talks().one(claim('capacity', 'fabricated')))?.acts).toEqual([
    { kind: 'hold-boundary', on: { issue: 'price' } },
  ]);
});
