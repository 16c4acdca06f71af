import { expect, test } from 'vitest';
import { addSpent, clockFigure, isForced, timesLeft, type Timed } from '../../../src/store/pair/clock.ts';
import { newSession } from '../../../src/store/pair/session.ts';
import { SETUP } from './seated-pair.ts';

const timed = newSession({ ...SETUP, clocks: { preparation: 1, talks: 10, move: 2, isEnforced: true } });
const PREPARING: Timed = { kind: 'prepare', round: 0, side: 'two' };
const talking = (moves: number): Timed => ({ kind: 'talk', round: 0, moves });

test('each person has their own time to prepare', () => {
  const later = addSpent(timed, PREPARING, 4_000);
  expect(timesLeft(later, PREPARING)).toEqual([{ clock: 'preparation', left: 56_000 }]);
  expect(timesLeft(later, { ...PREPARING, side: 'one' })).toEqual([{ clock: 'preparation', left: 60_000 }]);
});

test('the time for a move begins anew with each, that for the talks goes on', () => {
  const first = addSpent(addSpent(timed, talking(0), 3_000), talking(0), 2_000);
  expect(timesLeft(first, talking(0))).toEqual([
    { clock: 'talks', left: 595_000 },
    { clock: 'move', left: 115_000 },
  ]);
  expect(timesLeft(first, talking(1))[1]).toEqual({ clock: 'move', left: 120_000 });
  expect(timesLeft(addSpent(first, talking(1), 1_000), talking(1))).toEqual([
    { clock: 'talks', left: 594_000 },
    { clock: 'move', left: 119_000 },
  ]);
});

test('a closed lid takes nobody’s time, and a clock set back gives none', () => {
  expect(timesLeft(addSpent(timed, PREPARING, 3_600_000), PREPARING)[0]?.left).toBe(55_000);
  expect(timesLeft(addSpent(timed, PREPARING, -9_000), PREPARING)[0]?.left).toBe(60_000);
});

test('only a preparation or a move is ever ended, and only where that was set', () => {
  expect(isForced(timed, { clock: 'move', left: 0 })).toBe(true);
  expect(isForced(timed, { clock: 'move', left: 1 })).toBe(false);
  expect(isForced(timed, { clock: 'talks', left: -5 })).toBe(false);
  const calm = { ...timed, clocks: { ...timed.clocks, isEnforced: false } };
  expect(isForced(calm, { clock: 'preparation', left: -5 })).toBe(false);
});

test('without a figure nothing is timed', () => {
  expect(timesLeft(newSession(SETUP), talking(0))).toEqual([]);
});

test.each([
  [600_000, '10:00'],
  [64_100, '1:05'],
  [0, '0:00'],
  [-4_000, '0:00'],
])('%i ms are shown as %s', (left, shown) => {
  expect(clockFigure(left)).toBe(shown);
});
