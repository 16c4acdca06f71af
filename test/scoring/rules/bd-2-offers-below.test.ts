import { expect, test } from 'vitest';
import { offersBelow } from '../../../src/scoring/rules/bd-2-offers-below.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, concede, meso, offer, trade } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const GOOD = { price: 60, delivery: 'fast', warranty: 'vague' };
const POOR = { price: 20, delivery: 'fast', warranty: 'vague' };

test('a whole package below the limit is a fault, one at the limit earns', () => {
  expect(faultOf(offersBelow, talks().one(offer(POOR)))).toMatchObject({ case: 'below', severity: 15, stake: 8 });
  expect(seen(offersBelow, talks().one(offer(GOOD)))).toEqual(['within 10/10']);
});

test('a partial one is a fault only where no completion reaches the limit', () => {
  expect(seen(offersBelow, talks().one(offer({ price: 0 })))).toEqual([]);
  expect(seen(offersBelow, talks().one(offer({ price: 0, delivery: 'fast' })))).toEqual(['within 0/10', 'below −15']);
});

test('one bundle of a MESO is enough for a fault', () => {
  expect(seen(offersBelow, talks().one(meso(GOOD, { ...GOOD, price: 20 })))).toEqual([
    'within 0/10',
    'bundle-below −15',
  ]);
  expect(seen(offersBelow, talks().one(meso(GOOD, { ...GOOD, delivery: 'slow' })))).toEqual(['within 10/10']);
});

test('one’s own red line is no place to offer', () => {
  expect(
    faultOf(
      offersBelow,
      talks()
        .one(chat())
        .two(offer({ warranty: 'none' })),
      'two',
    ),
  ).toMatchObject({
    case: 'red-line',
    stake: 20,
  });
});

test('stepping down near the limit proves discipline, standing still or far above it proves nothing', () => {
  const opened = talks()
    .one(offer({ ...GOOD, price: 100 }))
    .two(chat());
  const near = opened.one(concede({ price: 80 }));
  expect(seen(offersBelow, opened)).toEqual([]);
  expect(seen(offersBelow, near)).toEqual(['within 10/10']);
  expect(seen(offersBelow, near.two(chat()).one(offer({ ...GOOD, price: 80 })))).toEqual(['within 10/10']);
});

test.each([
  ['an offer', offer(POOR), [{ kind: 'offer', package: { ...POOR, price: 40 } }]],
  ['a concession', concede(POOR), [{ kind: 'offer', package: { ...POOR, price: 40 } }]],
  [
    'a trade',
    trade({ price: 20, delivery: 'fast' }, { warranty: 'vague' }),
    [{ kind: 'offer', package: { ...POOR, price: 40 } }],
  ],
  [
    'a choice of bundles',
    meso(GOOD, { price: 0, delivery: 'slow', warranty: 'full' }),
    [{ kind: 'present-meso', packages: [GOOD, { price: 0, delivery: 'slow', warranty: 'none' }] }],
  ],
])('the better line for %s is the same one raised to the limit', (_, saying, acts) => {
  expect(betterFor(offersBelow, talks().one(saying))?.acts).toEqual(acts);
});
