import { expect, test } from 'vitest';
import type { Package } from '../../../src/domain/package.ts';
import type { ReopeningCause } from '../../../src/engine/reopening.ts';
import { realisesValue } from '../../../src/scoring/rules/vl-3-realised.ts';
import { score } from '../../../src/scoring/score.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { leave, offer, sign, takeAndSign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const signed = (whole: Package) =>
  talks()
    .one(offer(whole))
    .two(takeAndSign('offer-1-one', 'text-1-two', whole))
    .one(sign('text-1-two'));

/** A breakdown comes about for certain and costs the seller 5 points and the buyer 10; a full warranty takes up 0.8, a vague one 0.1. */
const COVERED = { price: 80, delivery: 'fast', warranty: 'full' };
const VAGUE = { ...COVERED, warranty: 'vague' };

test('a term that takes up what went wrong earns all of it, on both sides', () => {
  const after = signed(COVERED).implemented();
  expect(seen(realisesValue, after, 'one')).toEqual(['absorbed 10/10']);
  expect(seen(realisesValue, after, 'two')).toEqual(['absorbed 10/10']);
});

test('what a stronger term would have taken up is missed by the side that would have gained from it', () => {
  const after = signed(VAGUE).implemented();
  expect(occasionsOf(realisesValue, after, 'two')[0]).toMatchObject({
    case: 'exposed',
    earned: 125,
    can: 1000,
    params: { lost: 9.5, left: 7, issue: 'warranty', option: 'full' },
  });
});

test('a term that costs more than it takes up is rightly left out, and what little there was counts little', () => {
  expect(seen(realisesValue, signed(VAGUE).implemented(), 'one')).toEqual(['absorbed 1.25/1.25']);
});

test('nothing is realised before the months after, nor without an agreement', () => {
  expect(seen(realisesValue, signed(VAGUE), 'two')).toEqual([]);
  expect(seen(realisesValue, talks().one(leave()).implemented())).toEqual([]);
});

/** The months after in which the buyer opens it again, and why. */
const undone = (cause: ReopeningCause) => {
  const { log } = signed(COVERED);
  const reopened = { month: 2, side: 'two', causes: [cause], cost: { one: 6, two: 3 } } as const;
  const after = { kind: 'implemented', happened: [], reopened, realised: { one: 46, two: 60 } } as const;
  return { log: [...log, after] };
};

test.each([
  ['hollow-yes', { kind: 'invite' }],
  ['rash-yes', { kind: 'pause', reason: 'cool-down', until: 1 }],
  ['path-unknown', { kind: 'ask-constraint', about: 'decision-path' }],
] as const)(
  'what came undone for a reason like %s has not been realised, and there was something to be done',
  (cause, act) => {
    expect(seen(realisesValue, undone(cause))).toEqual([`${cause} 0/10`]);
    const found = score(undone(cause).log, 'one').findings.find(({ rule }) => rule === 'VL-3');
    expect(found?.better?.acts).toEqual([act]);
  },
);

test('whoever opens it again itself is not graded for it', () => {
  expect(seen(realisesValue, undone('hollow-yes'), 'two')).toEqual([]);
});

test('the better line adds that very term while the issue was open', () => {
  const found = score(signed(VAGUE).implemented().log, 'two').findings.find(({ rule }) => rule === 'VL-3');
  expect(found).toMatchObject({
    kind: 'credit',
    move: 2,
    better: { acts: [{ kind: 'add-clause', clause: 'warranty', strength: 'full' }] },
  });
});
