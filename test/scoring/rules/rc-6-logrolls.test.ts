import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import { logrolls } from '../../../src/scoring/rules/rc-6-logrolls.ts';
import { score } from '../../../src/scoring/score.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { concede, leave, offer, sign, takeAndSign, trade, type Saying } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** Delivery costs the seller 15 points and is worth 25 to the buyer; a price of 40 cents is 24 to the one and 16 to the other. */
const opened = talks()
  .one(offer({ price: 100, delivery: 'slow', warranty: 'vague' }))
  .two(offer({ price: 40, delivery: 'fast', warranty: 'full' }));
const ending = (saying: Saying, whole: Package) =>
  opened
    .one(saying)
    .two(offer(whole))
    .one(takeAndSign('offer-2-two', 'text-3-one', whole))
    .two(sign('text-3-one'));

const ROLLED = { price: 80, delivery: 'fast', warranty: 'vague' };
const swap = trade({ delivery: 'fast' }, { price: 80 });

test('what was cheap for oneself and dear to them, traded against the reverse and signed, earns', () => {
  const played = ending(swap, ROLLED);
  expect(seen(logrolls, played)).toEqual(['logroll 10/10']);
  expect(occasionsOf(logrolls, played)[0]).toMatchObject({
    move: 3,
    params: { issue: 'delivery', other: 'price', lost: 15, theirs: 25, gained: 24 },
  });
});

test('proposing it is not yet trading it', () => {
  expect(seen(logrolls, opened.one(swap).two(leave()))).toEqual([]);
});

test('nor is giving it away, wherever the talks end', () => {
  const gift = talks()
    .one(offer({ price: 100, delivery: 'slow', warranty: 'vague' }))
    .two(offer({ price: 80 }))
    .one(concede({ delivery: 'fast' }));
  const played = gift.two(takeAndSign('offer-2-one', 'text-2-two', { ...ROLLED, price: 100 })).one(sign('text-2-two'));
  expect(seen(logrolls, played)).toEqual([]);
});

test('a small one is a small occasion, wholly earned', () => {
  const whole = { price: 50, delivery: 'slow', warranty: 'vague' };
  const played = talks()
    .one(offer({ price: 100, delivery: 'slow', warranty: 'none' }))
    .two(offer({ price: 40, delivery: 'slow', warranty: 'full' }))
    .one(trade({ warranty: 'vague' }, { price: 50 }))
    .two(offer(whole))
    .one(takeAndSign('offer-2-two', 'text-3-one', whole))
    .two(sign('text-3-one'));
  expect(seen(logrolls, played)).toEqual(['logroll 8/8']);
});

/** Splitting price and delivery down the middle leaves something lying for both. */
const HALVED = { price: 70, delivery: 'normal', warranty: 'vague' };

test('each issue halved by itself is a trade missed, and the better line names the exchange', () => {
  const missed = talks()
    .one(offer(HALVED))
    .two(takeAndSign('offer-1-one', 'text-1-two', HALVED))
    .one(sign('text-1-two'));
  const found = score(missed.log, 'one').findings.find(({ rule }) => rule === 'RC-6');
  expect(found).toMatchObject({ kind: 'missed', case: 'missed', move: 1 });
  expect(found?.better?.acts[0]).toMatchObject({ kind: 'trade' });
});
