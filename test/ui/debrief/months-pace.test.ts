import { expect, test } from 'vitest';
import { arrivedBy, monthAt, paceOf } from '../../../src/ui/debrief/months/months-pace.ts';
import type { MonthEvent } from '../../../src/store/select/months.ts';

const at = (...months: readonly number[]) =>
  months.map((month) => ({ month, met: 'open', clause: undefined, cost: NONE, left: NONE }) as unknown as MonthEvent); // points do not matter here
const NONE = { one: 0, two: 0 };

test.each([[[]], [[3]], [[2, 3, 5, 9]], [[1, 2, 3, 4, 5, 6, 7, 8]]])(
  'the months take half a minute at most: events in %j',
  (months) => {
    const { all } = paceOf({ events: at(...months), horizon: 12 });
    expect(all).toBeGreaterThanOrEqual(4000);
    expect(all).toBeLessThanOrEqual(30_000);
  },
);

test('events arrive in order, each at its month, and the line rests while one is read', () => {
  const pace = paceOf({ events: at(3, 9), horizon: 12 });
  const [first = 0, second = 0] = pace.arrivals;
  expect(arrivedBy(pace, first - 1)).toBe(0);
  expect(arrivedBy(pace, first)).toBe(1);
  expect(monthAt(pace, 12, first)).toBeCloseTo(3);
  expect(monthAt(pace, 12, first + pace.rest / 2)).toBeCloseTo(3);
  expect(monthAt(pace, 12, second)).toBeCloseTo(9);
  expect(arrivedBy(pace, second)).toBe(2);
  expect(monthAt(pace, 12, pace.all)).toBeCloseTo(12);
});

test('two events in one month come one after the other', () => {
  const { arrivals, rest } = paceOf({ events: at(6, 6), horizon: 12 });
  expect((arrivals[1] ?? 0) - (arrivals[0] ?? 0)).toBeCloseTo(rest);
});
