import { expect, test } from 'vitest';
import { writesVaguely } from '../../../src/scoring/rules/pr-5-vague-safeguards.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { offer, sign, takeAndSign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const signed = (warranty: string) => {
  const whole = { price: 60, delivery: 'fast', warranty };
  return talks()
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));
};

test('a safeguard that cannot be measured is a fault of whoever signs it', () => {
  for (const side of ['one', 'two'] as const) expect(seen(writesVaguely, signed('vague'), side)).toEqual(['vague −3']);
  expect(faultOf(writesVaguely, signed('vague')).params).toEqual({ issue: 'warranty', option: 'vague', count: 3 });
});

test.each(['full', 'none'])('%s is none: what is absent is another rule’s', (warranty) => {
  expect(seen(writesVaguely, signed(warranty))).toEqual([]);
});

test('what was not signed was not written', () => {
  expect(seen(writesVaguely, talks().one(offer({ warranty: 'vague' })))).toEqual([]);
});

test('the better line proposes the same term so that it can be measured', () => {
  expect(betterFor(writesVaguely, signed('vague'))?.acts).toEqual([
    { kind: 'add-clause', clause: 'warranty', strength: 'full' },
  ]);
});
