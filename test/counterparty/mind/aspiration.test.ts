import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aspirationByTime, aspirationNow, type Stance } from '../../../src/counterparty/mind/aspiration.ts';
import { EXPONENTS, raised } from '../../../src/counterparty/mind/curve.ts';

const stance = fc
  .record({
    opening: fc.integer({ min: 60, max: 100 }),
    floor: fc.integer({ min: 0, max: 60 }),
    exponent: fc.constantFrom(...EXPONENTS),
    matching: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((drawn): Stance => drawn);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('by the clock it falls from the opening to the floor, never up and never below', () => {
  fc.assert(
    fc.property(stance, share, share, (held, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      expect(aspirationByTime(held, early)).toBeGreaterThanOrEqual(aspirationByTime(held, late));
      expect(aspirationByTime(held, late)).toBeGreaterThanOrEqual(held.floor);
      expect(aspirationByTime(held, 0)).toBe(held.opening);
      expect(aspirationByTime(held, 1)).toBe(held.floor);
    }),
  );
});

test.each([
  [0.25, 0.5],
  [0.5, 0.25],
  [1, 0.0625],
  [2, 0.00390625],
] as const)('1/β = %d turns a sixteenth of the time into %d of the way', (exponent, way) => {
  expect(raised(0.0625, exponent)).toBe(way);
});

test('an exponent above 1 holds out longer than one below', () => {
  const held: Stance = { opening: 90, floor: 50, exponent: 4, matching: 0 };
  expect(aspirationByTime(held, 0.5)).toBeGreaterThan(aspirationByTime({ ...held, exponent: 0.25 }, 0.5) + 30);
});

test('what the other side gives lowers it, reactance raises it, trust relaxes it; the floor holds', () => {
  fc.assert(
    fc.property(stance, share, fc.integer({ min: 0, max: 60 }), (held, elapsed, got) => {
      const calm = { got: 0, stake: 0, trust: 0.4 };
      const now = aspirationNow(held, elapsed, calm);
      expect(aspirationNow(held, elapsed, { ...calm, got })).toBeLessThanOrEqual(now);
      expect(aspirationNow(held, elapsed, { ...calm, stake: 5 })).toBeGreaterThanOrEqual(now);
      expect(aspirationNow(held, elapsed, { ...calm, trust: 1 })).toBeLessThanOrEqual(now);
      expect(aspirationNow(held, elapsed, { got, stake: -9, trust: 1 })).toBeGreaterThanOrEqual(held.floor);
    }),
  );
});
