import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DIFFICULTIES } from '../../src/domain/seat.ts';
import { SIDES } from '../../src/domain/side.ts';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import { drawInstance } from '../../src/scenario/draw.ts';
import { drawWeights } from '../../src/scenario/draw-issues.ts';
import type { Instance } from '../../src/scenario/instance.ts';
import { renewal } from '../support/renewal.ts';

const scenario = renewal();
const drawn = (seed: number, difficulty: (typeof DIFFICULTIES)[number] = 'realistic'): Instance => {
  const instance = drawInstance(scenario, seed, difficulty);
  if (!instance.ok) throw new Error(instance.error);
  return instance.value;
};

test('the same seed draws the same instance, another seed another', () => {
  expect(drawn(12)).toEqual(drawn(12));
  expect(drawn(12)).not.toEqual(drawn(13));
});

test('the best package is worth exactly 100 to a side and the worst 0', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...SIDES), (seed, side) => {
      const worth = (pick: (...points: number[]) => number) =>
        drawn(seed).issues.reduce((sum, issue) => sum + Math.round(pick(...issue.points[side]) * 100), 0);
      expect([worth(Math.max), worth(Math.min)]).toEqual([10_000, 0]);
    }),
    { numRuns: 60 },
  );
});

test('weights are whole numbers within their bounds that sum to 1,000', () => {
  const bounds = [[200, 400], [100, 300], 150, [200, 450]] as const;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const weights = drawWeights(bounds, { seed, purpose: 'test' });
      if (weights === undefined) throw new Error('these bounds leave room');
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1000);
      weights.forEach((weight, at) => {
        const [low, high] = [bounds[at] ?? 0].flat();
        expect(weight).toBeGreaterThanOrEqual(low ?? 0);
        expect(weight).toBeLessThanOrEqual(high ?? low ?? 0);
      });
    }),
  );
});

test('bounds that cannot sum to 1,000 are told, not stretched', () => {
  expect(
    drawWeights(
      [
        [100, 200],
        [100, 200],
      ],
      { seed: 1, purpose: 'test' },
    ),
  ).toBeUndefined();
});

test('harder play has better alternatives on both sides, easier play worse', () => {
  const mean = (difficulty: (typeof DIFFICULTIES)[number], side: (typeof SIDES)[number]) =>
    Array.from({ length: 40 }, (_, seed) => reservationPointOf(drawn(seed, difficulty).alternatives[side])).reduce(
      (a, b) => a + b,
      0,
    ) / 40;
  for (const side of SIDES) {
    expect(mean('practice', side)).toBeLessThan(mean('realistic', side));
    expect(mean('realistic', side)).toBeLessThan(mean('hard', side));
  }
});

test('a quantity has every step of its range, without crumbs of binary fractions', () => {
  const uplift = drawn(3).issues.find(({ id }) => id === 'uplift');
  expect(uplift?.options).toHaveLength(91);
  expect(uplift?.options).toContain(0.3);
  expect(uplift?.options).toContain(3.4);
});
