import { describe, expect, test } from 'vitest';
import { bezier } from '../../src/scene/motion.ts';

const STRAIGHT = [1 / 3, 1 / 3, 2 / 3, 2 / 3] as const;
const OVERSWINGING = [0.34, 1.4, 0.5, 1] as const;

describe('an easing', () => {
  test.each([STRAIGHT, OVERSWINGING])('starts at 0 and ends at 1', (...points) => {
    const curve = bezier(points);
    expect([curve(-1), curve(0), curve(1), curve(2)]).toEqual([0, 0, 1, 1]);
  });

  test('with its handles on the diagonal is a straight line', () => {
    const curve = bezier(STRAIGHT);
    for (const share of [0.1, 0.25, 0.5, 0.9]) expect(curve(share)).toBeCloseTo(share, 4);
  });

  test('of weight swings over its end once and comes back', () => {
    const curve = bezier(OVERSWINGING);
    const heights = Array.from({ length: 101 }, (_, index) => curve(index / 100));
    expect(Math.max(...heights)).toBeGreaterThan(1);
    const turns = heights.filter((height, index) => index > 0 && height < (heights[index - 1] ?? 0));
    expect(turns.length).toBeGreaterThan(0);
    expect(heights[100]).toBe(1);
  });
});
