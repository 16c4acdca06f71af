import { expect, test } from 'vitest';
import { inflatesAlternative } from '../../../src/scoring/rules/bd-6-inflates-alternative.ts';
import { misrepresentsAlternative } from '../../../src/scoring/rules/eg-1-misrepresents-alternative.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { claim } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const straight = claim('alternative', 'straight', 'export-lead');

test.each([
  ['straight', straight, [], ['straight 10/10']],
  ['vague', claim('alternative', 'vague', 'export-lead'), [], ['vague 5/10']],
  [
    'inflated',
    claim('alternative', 'inflated', 'export-lead'),
    ['inflated 0/10', 'inflated −8'],
    ['inflated 0/10', 'inflated −15'],
  ],
  [
    'fabricated',
    claim('alternative', 'fabricated'),
    ['fabricated 0/10', 'fabricated −15'],
    ['fabricated 0/10', 'fabricated −30'],
  ],
])('an alternative put %s counts for discipline and for ethics', (_, saying, discipline, ethics) => {
  expect(seen(inflatesAlternative, talks().one(saying))).toEqual(discipline);
  expect(seen(misrepresentsAlternative, talks().one(saying))).toEqual(ethics);
});

test('the better line says the same thing as it is', () => {
  for (const rule of [inflatesAlternative, misrepresentsAlternative]) {
    expect(betterFor(rule, talks().one(claim('alternative', 'inflated', 'export-lead')))?.acts).toEqual(straight.acts);
    expect(betterFor(rule, talks().one(claim('alternative', 'fabricated')))?.acts).toEqual(straight.acts);
  }
});
