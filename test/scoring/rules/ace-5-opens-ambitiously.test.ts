import { expect, test } from 'vitest';
import { opensAmbitiously } from '../../../src/scoring/rules/ace-5-opens-ambitiously.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, meso, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const whole = (price: number) => ({ price, delivery: 'fast', warranty: 'vague' });
const ALL = { price: 100, delivery: 'slow', warranty: 'none' };
const playOn = (going: Talks): Talks => going.two(chat()).one(chat()).two(chat()).one(chat());
const opening = (saying: ReturnType<typeof offer>): Talks => playOn(talks().one(saying));

/** The limit is 40, the best package 100: 80 is two thirds of the way, 68 not half, 56 a quarter. */
test.each([
  ['high', offer(whole(100)), ['ambitious 10/10']],
  ['half-way', offer(whole(80)), ['modest 5/10']],
  ['low', offer(whole(60)), ['timid 0/10', 'timid −8']],
  ['with one low bundle', meso(whole(100), whole(60)), ['timid 0/10', 'timid −8']],
  ['with a high figure and the rest open', offer({ price: 100 }), ['ambitious 10/10']],
  ['with all there is', offer(ALL), ['wish 0/10']],
  ['with all there is, for a reason', offer(ALL).claiming('evidence', 'straight', 'index'), ['ambitious 10/10']],
  ['with all there is, for an invented one', offer(ALL).claiming('evidence', 'fabricated'), ['wish 0/10']],
])('an opening %s', (_, saying, marks) => {
  expect(seen(opensAmbitiously, opening(saying))).toEqual(marks);
});

test('what is missing to an ambitious one is the stake', () => {
  expect(faultOf(opensAmbitiously, opening(offer(whole(60))))).toMatchObject({
    stake: 20,
    params: { points: 56, short: 20 },
  });
});

test('an answer to their offer is no opening', () => {
  expect(
    seen(
      opensAmbitiously,
      playOn(
        talks()
          .one(chat())
          .two(offer({ price: 0 }))
          .one(offer(whole(60))),
      ),
    ),
  ).toEqual([]);
});

test('only the fault is said after a word or two', () => {
  expect(seen(opensAmbitiously, talks().one(offer(whole(100))))).toEqual([]);
  expect(seen(opensAmbitiously, talks().one(offer(whole(60))))).toHaveLength(2);
});

test('the better line opens higher, with a reason', () => {
  expect(betterFor(opensAmbitiously, opening(offer(whole(60))))?.acts).toEqual([
    { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
    { kind: 'offer', package: { ...whole(100), warranty: 'none' } },
  ]);
});
