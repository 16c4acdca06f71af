import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumExactly, toRaw, toWhole, unitFor, wholeAtLeast } from '../../src/analysis/scale.ts';
import { decimalOf } from './arbitrary-space.ts';

const reach = (numbers: readonly number[]): number => numbers.reduce((sum, raw) => sum + Math.abs(raw), 0);

test.each([
  { numbers: [1, 20, 300], times: 1, over: 1, exact: true },
  { numbers: [0.25, 1.5], times: 100, over: 1, exact: true },
  { numbers: [-0.001, 12], times: 1000, over: 1, exact: true },
  { numbers: [1e-7, 3], times: 10_000_000, over: 1, exact: true },
  { numbers: [1 / 3], times: 1e9, over: 1, exact: false },
  { numbers: [1 / 3, 123_456_789], times: 1e7, over: 1, exact: false },
  { numbers: [1e20, 2e20], times: 1, over: 1e6, exact: true },
])('the unit of $numbers is $over ÷ $times', ({ numbers, times, over, exact }) => {
  expect(unitFor(numbers, reach(numbers))).toEqual({ times, over, exact });
});

test('decimal numbers come back from whole numbers as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }),
      fc.integer({ min: 0, max: 5 }),
      (ticks, decimals) => {
        const numbers = ticks.map((tick) => decimalOf(tick, decimals) + 0);
        const unit = unitFor(numbers, reach(numbers));
        expect(numbers.map((raw) => toRaw(unit, toWhole(unit, raw)))).toEqual(numbers);
      },
    ),
  );
});

test('a sum of decimals is what paper and pencil give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), fc.integer({ min: 0, max: 6 }), (ticks, decimals) => {
      const total = ticks.reduce((sum, tick) => sum + tick, 0);
      expect(sumExactly(ticks.map((tick) => decimalOf(tick, decimals)))).toBe(decimalOf(total, decimals) + 0);
    }),
  );
});

test('any finite numbers are scaled without losing more than the tolerance', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 6 }), (numbers) => {
      const unit = unitFor(numbers, reach(numbers));
      for (const raw of numbers) {
        expect(Number.isSafeInteger(toWhole(unit, raw))).toBe(true);
        expect(Math.abs(toRaw(unit, toWhole(unit, raw)) - raw)).toBeLessThanOrEqual(unit.over / unit.times);
      }
    }),
  );
});

test('the smallest whole number at a level reaches it, and the one before does not', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (level, decimals) => {
        const unit = { times: Number(`1e${decimals}`), over: 1, exact: true };
        const whole = wholeAtLeast(unit, level);
        expect(toRaw(unit, whole)).toBeGreaterThanOrEqual(level);
        expect(toRaw(unit, whole - 1)).toBeLessThan(level);
      },
    ),
  );
});

test('levels beyond all numbers stay beyond them', () => {
  const unit = { times: 100, over: 1, exact: true };
  expect(wholeAtLeast(unit, Infinity)).toBe(Infinity);
  expect(wholeAtLeast(unit, -Infinity)).toBe(-Infinity);
});
