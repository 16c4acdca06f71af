import { expect, test } from 'vitest';
import { keepsBundlesWhole } from '../../../src/scoring/rules/rc-7-cherry-picking.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { accept, chat, concede, hold, meso, offer, say, trade } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** Two bundles of 80 and 81 points: the one is dear in price and quick, the other cheaper and slow. */
const QUICK = { price: 100, delivery: 'fast', warranty: 'vague' };
const CHEAP = { price: 80, delivery: 'slow', warranty: 'vague' };
const put = talks().one(meso(QUICK, CHEAP));
/** The price of the one with the delivery of the other: 68 points to the seller. */
const BOTH = { price: 80, delivery: 'fast', warranty: 'vague' };
const picked = put.two(offer(BOTH));

test.each([
  ['saying yes to it', accept('offer-1-two')],
  ['offering it oneself', offer(BOTH)],
  ['conceding it', concede({ price: 80, delivery: 'fast' })],
])('to grant the best line of each bundle by %s is a fault', (_, saying) => {
  expect(seen(keepsBundlesWhole, picked.one(saying))).toEqual(['granted 0/10', 'granted −8']);
});

test('it costs what the bundles were worth more', () => {
  expect(faultOf(keepsBundlesWhole, picked.one(offer(BOTH)))).toMatchObject({
    stake: 12,
    params: { issue: 'price', other: 'delivery', count: 2 },
  });
});

test('asked for in words it is picking too', () => {
  const asked = put.two(
    say([
      { kind: 'ask-concession', issue: 'price', toward: 80 },
      { kind: 'ask-concession', issue: 'delivery', toward: 'fast' },
    ]),
  );
  expect(seen(keepsBundlesWhole, asked.one(offer(BOTH)))).toContain('granted −8');
});

test.each([
  ['holding them', hold('price')],
  ['putting one of them whole', offer(QUICK)],
  ['putting them again', meso(QUICK, CHEAP)],
  ['asking a price for the line', trade({ delivery: 'fast' }, { price: 100 })],
  ['declining', say([{ kind: 'reject', offer: 'offer-1-two' }])],
])('keeping the bundles whole by %s earns', (_, saying) => {
  expect(seen(keepsBundlesWhole, picked.one(saying))).toEqual(['held 10/10']);
});

test('to give both lines for something else is a trade', () => {
  const tied = offer(BOTH).asking({ warranty: 'none' });
  expect(seen(keepsBundlesWhole, picked.one(tied))).toEqual([]);
});

test('talking of something else, and giving way without the picked lines, is neither', () => {
  expect(seen(keepsBundlesWhole, picked.one(chat()))).toEqual([]);
  expect(seen(keepsBundlesWhole, picked.one(offer({ ...CHEAP, price: 40 })))).toEqual([]);
});

test.each([
  ['one bundle', offer(QUICK)],
  ['a figure of their own', offer({ price: 30, delivery: 'fast' })],
  ['their lines with a price of their own', offer({ price: 30, delivery: 'fast', warranty: 'vague' })],
  ['one line', say([{ kind: 'ask-concession', issue: 'price', toward: 80 }])],
])('to want %s is no picking', (_, saying) => {
  expect(seen(keepsBundlesWhole, put.two(saying).one(hold('price')))).toEqual([]);
});

test('the better line gives the line they want with the rest of its bundle', () => {
  expect(betterFor(keepsBundlesWhole, picked.one(offer(BOTH)))?.acts).toEqual([
    { kind: 'hold-boundary', on: { offer: 'offer-1-one' } },
    { kind: 'offer', package: CHEAP },
  ]);
});
