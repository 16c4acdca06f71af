import { expect, test } from 'vitest';
import type { SeatView } from '../../../src/engine/seat-view.ts';
import { view } from '../../../src/engine/view.ts';
import { equalBelief, type Belief } from '../../../src/counterparty/mind/belief.ts';
import { isGoodEnough, type Yardstick } from '../../../src/counterparty/mind/acceptance.ts';
import { crossedBy, pointsOf } from '../../../src/counterparty/mind/own-worth.ts';
import { bestPackage, ownStand, searchOf, stepTowards, worthIn } from '../../../src/counterparty/mind/proposing.ts';
import { offer, SEEDS, talkWith } from '../../support/talk.ts';

function seat(seed: number): SeatView {
  const talk = talkWith('diplomat', { seed });
  talk.say({ kind: 'build-rapport' });
  talk.say(offer(talk.mine()));
  return view(talk.state(), talk.them);
}

const BOUNDS = { mostChanged: 3, fromTheirs: false } as const;

test('a proposal reaches the level and crosses no red line of its own', () => {
  for (const seed of SEEDS.slice(0, 10)) {
    const table = seat(seed);
    const search = searchOf(table, equalBelief(table.issues));
    for (const level of [90, 75, 60]) {
      const found = bestPackage(search, level);
      expect(found?.own).toBeGreaterThanOrEqual(level);
      expect(crossedBy(table, found?.package ?? {})).toEqual([]);
    }
  }
});

test('a step changes one to three issues, does the other side good, and says nothing that was said before', () => {
  for (const seed of SEEDS.slice(0, 15)) {
    const table = seat(seed);
    const search = searchOf(table, equalBelief(table.issues));
    const own = ownStand(table);
    if (own === undefined) throw new Error('it has offered');
    const step = stepTowards(search, { ...BOUNDS, level: pointsOf(table, own) - 8 });
    expect(step?.changed.length).toBeGreaterThanOrEqual(1);
    expect(step?.changed.length).toBeLessThanOrEqual(3);
    expect(step?.other).toBeGreaterThan(worthIn(search, own)?.other ?? 100);
    expect(table.offers.flatMap(({ packages }) => packages)).not.toContainEqual(step?.package);
  }
});

test('what it knows of the other side makes its step a better one', () => {
  const better = SEEDS.filter((seed) => {
    const table = seat(seed);
    const told: Belief = { uplift: 10, term: 5, exit: 10, payment: 10, support: 15, credits: 50 };
    const own = pointsOf(table, ownStand(table) ?? {});
    const step = stepTowards(searchOf(table, told), { ...BOUNDS, level: own - 8 });
    return step?.changed.includes('credits') === true;
  });
  expect(better.length).toBeGreaterThan(SEEDS.length * 0.8);
});

test('settled points stay as they are', () => {
  const table = { ...seat(3), settled: { term: 24 } };
  expect(bestPackage(searchOf(table, equalBelief(table.issues)), 60)?.package['term']).toBe(24);
});

const YARDSTICK: Yardstick = { reservationPoint: 50, aspiration: 75, next: 72, lastChance: false, pride: 4 };

test.each<readonly [string, number, Partial<Yardstick>, boolean]>([
  ['what it holds out for', 75, {}, true],
  ['as much as it would say next', 72, {}, true],
  ['less than that', 71, {}, false],
  ['less than that at the last chance', 54, { lastChance: true }, true],
  ['less than its pride allows', 53, { lastChance: true }, false],
  ['less than leaving brings, whatever the time', 49, { lastChance: true, aspiration: 40, next: 45, pride: -9 }, false],
])('an offer of %s: %d points', (_, worth, changed, taken) => {
  expect(isGoodEnough(worth, { ...YARDSTICK, ...changed })).toBe(taken);
});
