import { expect, test } from 'vitest';
import { toPoints } from '../../../src/kernel/brand.ts';
import type { LoggedConcession } from '../../../src/scoring/debrief.ts';
import { giveAndTake, giveFrame } from '../../../src/ui/debrief/concession-geometry.ts';

const step = (round: number, side: 'one' | 'two', paired: boolean): LoggedConcession => ({
  seq: round,
  round,
  side,
  issues: ['uplift'],
  lost: toPoints(side === 'one' ? 4 : 2),
  gained: toPoints(side === 'one' ? 6 : 3),
  paired,
});
const STEPS = [step(2, 'one', false), step(2, 'two', true), step(4, 'one', true)];

test('give and take is counted in one’s own points, round by round, with the balance so far', () => {
  expect(giveAndTake(STEPS, 'one', 4)).toEqual([
    { round: 1, gave: 0, gaveAlone: 0, got: 0, gotAlone: 0, balance: 0 },
    { round: 2, gave: 4, gaveAlone: 4, got: 3, gotAlone: 0, balance: -1 },
    { round: 3, gave: 0, gaveAlone: 0, got: 0, gotAlone: 0, balance: -1 },
    { round: 4, gave: 4, gaveAlone: 0, got: 0, gotAlone: 0, balance: -5 },
  ]);
});

test('from the other chair the same steps change sides', () => {
  const rounds = giveAndTake(STEPS, 'two', 4);
  expect(rounds[1]).toMatchObject({ gave: 2, got: 6 });
  expect(rounds.at(-1)?.balance).toBe(10);
});

test.each([1, 9, 13])('%i rounds fit into a phone without touching each other', (rounds) => {
  const turns = giveAndTake(STEPS, 'one', rounds);
  const frame = giveFrame(328, turns);
  const gap = rounds > 1 ? frame.x(2) - frame.x(1) : frame.right;
  expect(frame.bar).toBeLessThan(gap);
  expect(frame.x(rounds) + frame.bar / 2).toBeLessThanOrEqual(frame.right);
  for (const { balance } of turns) expect(frame.y(balance)).toBeLessThanOrEqual(frame.height);
});
