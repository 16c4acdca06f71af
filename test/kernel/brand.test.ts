import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, roundHalfUp, toPoints } from '../../src/kernel/brand.ts';

test.each([
  [2.5, 3],
  [-2.5, -2],
  [2.4999, 2],
  [-0.2, 0],
])('%d is rounded half up to %d', (value, rounded) => {
  expect(roundHalfUp(value) + 0).toBe(rounded);
});

test('points of equal worth compare equal, however they were summed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 20 }), (hundredths) => {
      const sum = hundredths.reduce((total, part) => total + part / 100, 0);
      const back = hundredths.toReversed().reduce((total, part) => total + part / 100, 0);
      expect(toPoints(sum)).toBe(toPoints(back));
    }),
  );
});

test('there is no minus zero', () => {
  expect(Object.is(toPoints(-0.001), 0)).toBe(true);
});

test('a clamped value lies within its bounds', () => {
  expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
});
