import { expect, test } from 'vitest';
import { inventsEvidence } from '../../../src/scoring/rules/eg-5-invents-evidence.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { chat, claim, meso, offer } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const straight = claim('evidence', 'straight', 'cost-sheet');
const anchor = offer({ price: 90 });

test.each([
  ['straight', straight, ['straight 10/10']],
  ['vague', claim('evidence', 'vague', 'cost-sheet'), ['vague 5/10']],
  ['inflated', claim('evidence', 'inflated', 'cost-sheet'), ['inflated 0/10', 'inflated −15']],
  ['invented', claim('evidence', 'fabricated'), ['fabricated 0/10', 'fabricated −30']],
])('evidence that is %s', (_, saying, marks) => {
  expect(seen(inventsEvidence, talks().one(saying))).toEqual(marks);
});

test('a first offer without any evidence is a bare anchor', () => {
  expect(seen(inventsEvidence, talks().one(anchor))).toEqual(['bare-anchor 2.5/5', 'bare-anchor −3']);
  expect(seen(inventsEvidence, talks().one(anchor.and(straight)))).toEqual(['straight 10/10']);
  expect(seen(inventsEvidence, talks().one(straight).two(chat()).one(anchor))).toEqual(['straight 10/10']);
});

test('invented evidence does not carry an anchor', () => {
  expect(seen(inventsEvidence, talks().one(anchor.claiming('evidence', 'fabricated')))).toContain('bare-anchor −3');
});

test('only the first offer is an anchor', () => {
  expect(
    seen(
      inventsEvidence,
      talks()
        .one(anchor)
        .two(chat())
        .one(offer({ price: 80 })),
    ),
  ).toHaveLength(2);
});

test.each([
  [
    'an offer',
    anchor,
    [{ kind: 'offer', package: { price: 90 }, claim: { fact: 'index', kind: 'evidence', as: 'straight' } }],
  ],
  [
    'bundles',
    meso({ price: 90 }, { price: 80 }),
    [
      { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
      { kind: 'present-meso', packages: [{ price: 90 }, { price: 80 }] },
    ],
  ],
])('the better line puts the strongest fact behind %s', (_, saying, acts) => {
  expect(betterFor(inventsEvidence, talks().one(saying))?.acts).toEqual(acts);
});
