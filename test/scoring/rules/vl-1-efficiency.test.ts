import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import { isEfficient } from '../../../src/scoring/rules/vl-1-efficiency.ts';
import { score } from '../../../src/scoring/score.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { NO_ROOM } from '../../support/no-room.ts';
import { chat, leave, offer, sign, takeAndSign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const signed = (whole: Package, scenario?: typeof NO_ROOM) =>
  talks(scenario)
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));

/** 60 points each. The other is worth 57 and 47, and price 90 at normal speed would be worth 4.5 more to each. */
const FRONTIER = { price: 100, delivery: 'fast', warranty: 'full' };
const WASTEFUL = { price: 70, delivery: 'slow', warranty: 'full' };
const BETTER = { price: 90, delivery: 'normal', warranty: 'full' };

test('an agreement that nothing beats for both is wholly efficient', () => {
  expect(seen(isEfficient, signed(FRONTIER))).toEqual(['efficient 10/10']);
});

test('one that leaves something for both earns its share of the joint surplus', () => {
  expect(occasionsOf(isEfficient, signed(WASTEFUL))[0]).toMatchObject({
    earned: 727,
    params: { share: 73, left: 4.5 },
  });
});

test('the better line is the package that takes what was left, at the last own move while something was open', () => {
  const [finding] = score(signed(WASTEFUL).log, 'one').findings.filter(({ rule }) => rule === 'VL-1');
  expect(finding).toMatchObject({ kind: 'credit', move: 1, better: { acts: [{ kind: 'offer', package: BETTER }] } });
});

test('no deal where one was to be had earns nothing', () => {
  const left = talks().one(leave());
  expect(seen(isEfficient, left)).toEqual(['no-deal 0/10']);
  const [finding] = score(left.log, 'one').findings.filter(({ rule }) => rule === 'VL-1');
  expect(finding).toMatchObject({ kind: 'missed', move: 1, better: { acts: [{ kind: 'offer', package: FRONTIER }] } });
});

test('leaving where nothing is to be had earns all of it, being left earns and costs nothing', () => {
  const left = talks(NO_ROOM).one(chat()).two(leave());
  expect(seen(isEfficient, left, 'two')).toEqual(['rightly-left 10/10']);
  expect(seen(isEfficient, left, 'one')).toEqual([]);
});

test('signing where nothing was to be had earns nothing', () => {
  expect(seen(isEfficient, signed(FRONTIER, NO_ROOM))).toEqual(['without-zopa 0/10']);
});

test('talks that still go on have no value yet', () => {
  expect(seen(isEfficient, talks().one(offer(FRONTIER)))).toEqual([]);
});
