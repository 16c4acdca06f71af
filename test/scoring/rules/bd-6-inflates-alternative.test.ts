import { expect, test } from 'vitest';
import { inflatesAlternative } from '../../../src/scoring/rules/bd-6-inflates-alternative.ts';
import { misrepresentsAlternative } from '../../../src/scoring/rules/eg-1-misrepresents-alternative.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, claim, offer } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const straight = claim('alternative', 'straight', 'export-lead');

test.each([
  ['straight', straight, ['straight 10/10'], ['straight 10/10']],
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

test('the same fact earns once; each lie about it counts', () => {
  const said = talks().one(straight).two(chat()).one(straight).two(chat());
  expect(seen(misrepresentsAlternative, said)).toEqual(['straight 10/10']);
  expect(seen(misrepresentsAlternative, said.one(claim('alternative', 'inflated', 'export-lead')))).toHaveLength(3);
});

test('at stake is what lies on the table and would be gone if it came out', () => {
  const offered = talks()
    .one(chat())
    .two(offer({ price: 60, delivery: 'fast', warranty: 'vague' }));
  const lie = claim('alternative', 'fabricated');
  expect(faultOf(misrepresentsAlternative, talks().one(lie)).stake).toBe(0);
  expect(faultOf(misrepresentsAlternative, offered.one(lie)).stake).toBe(16);
});

test('other claims are not its business', () => {
  expect(seen(misrepresentsAlternative, talks().one(claim('deadline', 'fabricated')))).toEqual([]);
});

test('the better line says the same thing as it is', () => {
  for (const rule of [inflatesAlternative, misrepresentsAlternative]) {
    expect(betterFor(rule, talks().one(claim('alternative', 'inflated', 'export-lead')))?.acts).toEqual(straight.acts);
    expect(betterFor(rule, talks().one(claim('alternative', 'fabricated')))?.acts).toEqual(straight.acts);
  }
});
