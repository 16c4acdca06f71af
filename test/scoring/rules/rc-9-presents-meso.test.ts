import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import { withinLimits } from '../../../src/scoring/grade-axis.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { presentsMeso } from '../../../src/scoring/rules/rc-9-presents-meso.ts';
import { score } from '../../../src/scoring/score.ts';
import { faultOf, seen } from '../../support/marks.ts';
import { meso, offer } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** 80, 80 and 81 points to the seller, the weight each time elsewhere. */
const PRICE = { price: 100, delivery: 'fast', warranty: 'vague' };
const SPEED = { price: 70, delivery: 'slow', warranty: 'none' };
const MIDDLE = { price: 80, delivery: 'normal', warranty: 'none' };
const look = (...bundles: readonly Package[]) => seen(presentsMeso, talks().one(meso(...bundles)));

test('two or three bundles that are about equal to oneself and really different earn', () => {
  expect(look(PRICE, SPEED)).toEqual(['equal 10/10']);
  expect(look(PRICE, SPEED, MIDDLE)).toEqual(['equal 10/10']);
});

test('bundles that hardly differ earn little', () => {
  expect(look(PRICE, { ...PRICE, warranty: 'none' })).toEqual(['alike 3/10']);
});

test('unequal bundles are a fault by what lies between them: they take the cheapest', () => {
  expect(look(PRICE, { ...SPEED, price: 40 })).toEqual(['unequal 0/10', 'unequal −3']);
  expect(faultOf(presentsMeso, talks().one(meso(PRICE, { ...SPEED, price: 40 })))).toMatchObject({
    stake: 11,
    params: { count: 2, short: 16, points: 80 },
  });
});

test('more than three are a fault, however equal', () => {
  expect(look(PRICE, SPEED, MIDDLE, { price: 90, delivery: 'slow', warranty: 'vague' })).toContain('too-many −3');
});

test('one offer is no choice, and a bundle across a red line is judged elsewhere', () => {
  expect(seen(presentsMeso, talks().one(offer(PRICE)))).toEqual([]);
  const crossing = talks()
    .one(offer(PRICE))
    .two(meso({ price: 20, warranty: 'none' }, { price: 30, warranty: 'full' }));
  expect(seen(presentsMeso, crossing, 'two')).toEqual([]);
});

test('of several choices the weakest counts, so that repeating a good one earns nothing', () => {
  const twice = talks()
    .one(meso(PRICE, SPEED))
    .two(offer({ price: 20 }))
    .one(meso(PRICE, { ...PRICE, warranty: 'none' }));
  const marks = presentsMeso.look(playOf(twice.log, 'one')).map((mark) => ({ rule: presentsMeso, mark }));
  expect(marks).toHaveLength(2);
  expect(withinLimits(marks).map(({ mark }) => mark.case)).toEqual(['alike']);
});

test('the better line puts two or three bundles of the best one’s worth', () => {
  const { findings } = score(talks().one(meso(PRICE, { ...SPEED, price: 40 })).log, 'one');
  const [act] = findings.find(({ rule }) => rule === 'RC-9')?.better?.acts ?? [];
  expect(act?.kind).toBe('present-meso');
  const packages = act?.kind === 'present-meso' ? act.packages : [];
  expect(packages[0]).toEqual(PRICE);
  expect(look(...packages)).toEqual(['equal 10/10']);
});
