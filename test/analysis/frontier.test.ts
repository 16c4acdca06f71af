import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { acceptableOf, frontierOf, listAll } from './brute-force.ts';
import { domain } from './domains.ts';

test('the frontier is what listing all packages gives, with the first package of each pair of points', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ ticks, space, decimals }) => {
      const listed = frontierOf(listAll(ticks));
      const acceptable = acceptableOf(ticks, listed);
      const expected = listed.map((entry) => ({
        points: { one: decimalOf(entry.one, decimals), two: decimalOf(entry.two, decimals) },
        package: entry.package,
        acceptable: acceptable.includes(entry),
      }));
      expect(paretoFrontier(space)).toMatchObject({ entries: expected, epsilon: 0, grid: { unit: { exact: true } } });
      expect(paretoFrontier(space).entries).toHaveLength(expected.length);
    }),
    { numRuns: 2000 },
  );
});

test('pure haggling leaves every distinct pair of points on the frontier', () => {
  const space = domain({
    price: [
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0],
    ],
    term: [
      [0, 1],
      [1, 0],
    ],
  });
  expect(paretoFrontier(space).entries.map(({ points }) => points.one)).toEqual([4, 3, 2, 1, 0]);
});

test('without conflict a single package is the frontier', () => {
  const space = domain({
    price: [
      [0, 0],
      [5, 7],
    ],
    term: [
      [2, 2],
      [1, 1],
    ],
  });
  expect(paretoFrontier(space).entries).toEqual([
    { points: { one: 7, two: 9 }, package: { price: 1, term: 0 }, acceptable: true },
  ]);
});

test('decimals add up as on paper', () => {
  const space = domain({ price: [[0.1, 0.7]], term: [[0.2, 0.1]] });
  expect(paretoFrontier(space).entries[0]?.points).toEqual({ one: 0.3, two: 0.8 });
});

test('numbers whose decimals overflow are compared to the stated tolerance and added plainly', () => {
  const space = domain({
    price: [
      [1 / 3, 2 / 3],
      [2 / 3, 1 / 3],
    ],
    term: [[1 / 7, 1 / 7]],
  });
  const { entries, grid } = paretoFrontier(space);
  expect(grid.unit.exact).toBe(false);
  expect(entries.map(({ points }) => points.one)).toEqual([2 / 3 + 1 / 7, 1 / 3 + 1 / 7]);
});

test('an issue whose options all cross red lines leaves no package', () => {
  const space = domain({ price: [[1, 1]], term: [[1, 1]] });
  const [price, term] = space.issues;
  const forbidden = (term?.options ?? []).map((option) => ({ ...option, crosses: { one: false, two: true } }));
  const crossed = { ...space, issues: [...(price === undefined ? [] : [price]), { id: 'term', options: forbidden }] };
  expect(paretoFrontier(crossed).entries).toEqual([]);
});
