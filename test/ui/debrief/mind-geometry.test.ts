import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Felt } from '../../../src/scoring/survey.ts';
import { mindPath, shareY, spread, turningOf, turnX } from '../../../src/ui/debrief/mind-geometry.ts';

const FRAME = { width: 640, height: 210 };
const felt = (...trusts: readonly number[]): readonly Felt[] =>
  trusts.map((trust, at) => ({
    seq: at,
    round: at + 1,
    to: at,
    face: 'neutral',
    mind: { trust, arousal: 0.5, openness: 0.5, patience: 1, face: 1, aspiration: 60, state: [] },
  }));

test('more is higher, later is further right, and everything stays within the frame', () => {
  expect(shareY(FRAME, 1)).toBeLessThan(shareY(FRAME, 0));
  expect(turnX(FRAME, 1, 5)).toBeGreaterThan(turnX(FRAME, 0, 5));
  expect(turnX(FRAME, 4, 5)).toBeLessThan(FRAME.width);
  expect(turnX(FRAME, 0, 1)).toBeGreaterThan(0);
  expect(mindPath(FRAME, felt(0.2, 0.8), 'trust')).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/u);
});

test('words at the ends of the lines never cover each other, and each stays in the order of its line', () => {
  const places = fc.uniqueArray(fc.integer({ min: 10, max: 186 }), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(places, (at) => {
      const put = spread(at.toSorted((left, right) => left - right));
      const gaps = put.slice(1).map((place, rank) => place - (put[rank] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 - 1e-9);
    }),
  );
});

test('words that have room stay where their lines end', () => {
  expect(spread([120, 40, 80])).toEqual([120, 40, 80]);
});

describe('the turn that changed trust most', () => {
  test('is found in both directions', () => {
    const turns = felt(0.5, 0.7, 0.65, 0.2, 0.3);
    expect(turningOf(turns, 1)).toMatchObject({ from: 0.5, to: 0.7, felt: { round: 2 } });
    expect(turningOf(turns, -1)).toMatchObject({ from: 0.65, to: 0.2, felt: { round: 4 } });
  });

  test('is none where trust hardly moved or there was only one turn', () => {
    expect(turningOf(felt(0.5, 0.51, 0.5), 1)).toBeUndefined();
    expect(turningOf(felt(0.5), -1)).toBeUndefined();
    expect(turningOf([], 1)).toBeUndefined();
  });
});
