import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareProducts } from '../../src/analysis/compare-products.ts';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { solutionPoints, type SolutionPoints } from '../../src/analysis/solutions.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll, MEASURES, solve } from './brute-force.ts';
import { domain } from './domains.ts';

const NAMES = [
  'nash',
  'kalaiSmorodinsky',
  'egalitarian',
  'utilitarian',
] as const satisfies readonly (keyof SolutionPoints)[];

test.each(NAMES)('the %s point is what listing all packages gives, ties included', (name) => {
  fc.assert(
    fc.property(arbitrarySample, ({ ticks, space, decimals }) => {
      const expected = solve(ticks, listAll(ticks), MEASURES[name]);
      const found = solutionPoints(paretoFrontier(space))[name];
      if (expected === null) expect(found).toBeNull();
      else {
        const points = { one: decimalOf(expected.one, decimals), two: decimalOf(expected.two, decimals) };
        expect(found).toEqual({ points, package: expected.package, acceptable: true });
      }
    }),
    { numRuns: 1500 },
  );
});

test('without an acceptable package there is no solution', () => {
  const space = domain(
    {
      price: [
        [3, 0],
        [0, 3],
      ],
    },
    { one: 2, two: 2 },
  );
  expect(solutionPoints(paretoFrontier(space))).toEqual({
    nash: null,
    kalaiSmorodinsky: null,
    egalitarian: null,
    utilitarian: null,
  });
});

test('a side without any surplus does not keep the other from its best', () => {
  const space = domain(
    {
      price: [
        [5, 1],
        [5, 9],
        [0, 20],
      ],
    },
    { one: 5, two: 0 },
  );
  const { nash, kalaiSmorodinsky, egalitarian } = solutionPoints(paretoFrontier(space));
  for (const point of [nash, kalaiSmorodinsky, egalitarian]) expect(point?.points).toEqual({ one: 5, two: 9 });
});

test('equal measure and equal sum go to the greater minimum of points', () => {
  // Surpluses 1 and 3, or 3 and 1, over reservation points 0 and 4: points (1, 7) or (3, 5).
  const space = domain(
    {
      price: [
        [1, 7],
        [3, 5],
      ],
    },
    { one: 0, two: 4 },
  );
  expect(solutionPoints(paretoFrontier(space)).nash?.points).toEqual({ one: 3, two: 5 });
});

test('a full tie goes to the first in option order', () => {
  const space = domain({
    price: [
      [1, 3],
      [3, 1],
    ],
  });
  expect(solutionPoints(paretoFrontier(space)).nash?.package).toEqual({ price: 0 });
});

test('products beyond 2^53 are compared exactly', () => {
  fc.assert(
    fc.property(
      fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 2 ** 51 }))),
      ([a = 0, b = 0, c = 0, d = 0]) => {
        const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(Math.sign(compareProducts([a, b], [c, d]))).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0);
      },
    ),
  );
  expect(compareProducts([94_906_267, 94_906_267], [94_906_266, 94_906_268])).toBe(1);
});
