import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import { leavesValue } from '../../../src/scoring/rules/vl-6-leaves-value.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { NO_ROOM } from '../../support/no-room.ts';
import { accept, leave, offer, say, sign, takeAndSign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const signed = (whole: Package, scenario?: typeof NO_ROOM) =>
  talks(scenario)
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));

/** On the frontier; 4.5 points short of it for both; and far short of it. */
const FRONTIER = { price: 100, delivery: 'fast', warranty: 'full' };
const WASTEFUL = { price: 70, delivery: 'slow', warranty: 'full' };
const LAVISH = { price: 30, delivery: 'slow', warranty: 'vague' };

test('signed on the frontier nothing is left', () => {
  expect(seen(leavesValue, signed(FRONTIER))).toEqual(['nothing-left 5/5']);
});

test('what both could still have had is a fault that names the exchange and its worth to both', () => {
  expect(seen(leavesValue, signed(WASTEFUL))).toEqual(['trade-left 2.19/5', 'trade-left −3']);
  expect(faultOf(leavesValue, signed(WASTEFUL))).toMatchObject({
    stake: 4.5,
    move: 1,
    params: { issue: 'delivery', other: 'price', gained: 4.5, theirs: 4.5 },
  });
});

test('where much is left it is a heavier one', () => {
  expect(seen(leavesValue, signed(LAVISH))).toContain('trade-left −8');
});

test('each side is shown the exchange from its own seat', () => {
  expect(faultOf(leavesValue, signed(WASTEFUL), 'two').params).toMatchObject({ issue: 'price', other: 'delivery' });
});

test('the better line makes that exchange while all was open', () => {
  expect(betterFor(leavesValue, signed(WASTEFUL))?.acts).toEqual([
    { kind: 'trade', give: { delivery: 'normal' }, get: { price: 90 } },
  ]);
});

test('what an annex took is part of what could have been had', () => {
  const annexed = talks()
    .one(offer(WASTEFUL))
    .two(accept('offer-1-one'))
    .one(
      say([{ kind: 'summarise', text: WASTEFUL }])
        .and(say([{ kind: 'attach-term', clause: 'fine-print' }]))
        .and(sign('text-2-one')),
    )
    .two(sign('text-2-one'));
  for (const side of ['one', 'two'] as const) {
    const { stake, params } = faultOf(leavesValue, annexed, side);
    expect(Math.min(Number(params?.['gained']), Number(params?.['theirs']))).toBe(stake);
  }
});

test('without an agreement, or without room for one, nothing was left', () => {
  expect(seen(leavesValue, talks().one(leave()))).toEqual([]);
  expect(seen(leavesValue, signed(FRONTIER, NO_ROOM))).toEqual([]);
});
