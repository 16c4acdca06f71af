import { expect, test } from 'vitest';
import { countersStrongly } from '../../../src/scoring/rules/ace-6-counters-strongly.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const whole = (price: number) => ({ price, delivery: 'fast', warranty: 'vague' });
/** Their first word is worth 20 to the seller, or 44; the limit is 40. */
const after = (theirs: number, own: number): Talks =>
  talks()
    .one(chat())
    .two(offer(whole(theirs)))
    .one(offer(whole(own)))
    .two(chat())
    .one(chat());

test.each([
  ['from one’s own ground', 0, 100, ['strong 10/10']],
  ['half-way up', 0, 80, ['middling 5/10']],
  ['low, where the middle is still above the limit', 40, 60, ['middling 5/10']],
  ['low, where the middle lies below the limit', 0, 60, ['weak 0/10', 'weak −8']],
])('a counter-offer %s', (_, theirs, own, marks) => {
  expect(seen(countersStrongly, after(theirs, own))).toEqual(marks);
});

test('the fault says where splitting the difference would end', () => {
  expect(faultOf(countersStrongly, after(0, 60))).toMatchObject({
    stake: 20,
    params: { points: 56, halfway: 38, limit: 40 },
  });
});

test('a first offer of one’s own is no counter-offer, and a later one is no first answer', () => {
  expect(
    seen(
      countersStrongly,
      talks()
        .one(offer(whole(60)))
        .two(offer(whole(0)))
        .one(offer(whole(50))),
    ),
  ).toEqual([]);
});

test('the better line answers with one’s own figure and its reason', () => {
  expect(betterFor(countersStrongly, after(0, 60))?.acts).toEqual([
    { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
    { kind: 'offer', package: { ...whole(100), warranty: 'none' } },
  ]);
});
