import { expect, test } from 'vitest';
import { takesShare } from '../../../src/scoring/rules/vl-2-share.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { NO_ROOM } from '../../support/no-room.ts';
import { chat, leave, offer, sign, takeAndSign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** The Nash point gives both 60 points, 20 over their limits; at this price fast and full are worth 6 points less to one. */
const signedAt = (price: number) => {
  const whole = { price, delivery: 'fast', warranty: 'full' };
  return talks()
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));
};

test.each([
  [100, 1000, 1000],
  [90, 700, 1000],
  [70, 100, 1000],
])(
  'at price %i one earns %i and two %i: the share of the surplus that the Nash point would give',
  (price, one, two) => {
    const earned = (['one', 'two'] as const).map((side) => occasionsOf(takesShare, signedAt(price), side)[0]?.earned);
    expect(earned).toEqual([one, two]);
  },
);

test('below the limit there is no share', () => {
  expect(seen(takesShare, signedAt(60))).toEqual(['share 0/10']);
});

test('no deal where one was to be had earns nothing, leaving where none was earns all', () => {
  expect(seen(takesShare, talks().one(leave()))).toEqual(['no-deal 0/10']);
  expect(seen(takesShare, talks(NO_ROOM).one(chat()).two(leave()), 'two')).toEqual(['rightly-left 10/10']);
});
