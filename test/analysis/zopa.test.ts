import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptableExists } from '../../src/analysis/acceptable-exists.ts';
import { buildStages } from '../../src/analysis/curve.ts';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { packageCount } from '../../src/analysis/package-count.ts';
import { withoutRedLines } from '../../src/analysis/restrict.ts';
import { gridOf } from '../../src/analysis/scale.ts';
import { zopaOf } from '../../src/analysis/zopa.ts';
import { arbitrarySample } from './arbitrary-space.ts';
import { acceptableOf, listAll } from './brute-force.ts';
import { domain, freeDomain, opposedDomain } from './domains.ts';

test('the ZOPA holds as many packages as listing them all gives', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ ticks, space }) => {
      const count = acceptableOf(ticks, listAll(ticks)).length;
      expect(zopaOf(paretoFrontier(space))).toEqual({ exists: count > 0, packages: String(count) });
    }),
    { numRuns: 2000 },
  );
});

test('whether a ZOPA exists is exact even where the frontier had to be thinned', () => {
  fc.assert(
    fc.property(arbitrarySample, fc.integer({ min: 2, max: 4 }), ({ ticks, space }, mostEntries) => {
      const grid = gridOf(withoutRedLines(space));
      expect(acceptableExists(grid, buildStages(grid, mostEntries))).toBe(
        acceptableOf(ticks, listAll(ticks)).length > 0,
      );
    }),
    { numRuns: 2000 },
  );
});

test('packages are counted beyond what a safe integer holds', () => {
  const space = opposedDomain({ issues: 20, options: 10, seed: 1 });
  expect(packageCount(space)).toBe(100_000_000_000_000_000_000n);
});

test('on a coarse grid a count goes far beyond what can be listed', () => {
  // Each of sixty issues gives 1 to one side or the other.
  const issues = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `issue-${i}`,
      [
        [0, 1],
        [1, 0],
      ] as const,
    ]),
  );
  expect(zopaOf(paretoFrontier(domain(issues, { one: 59, two: 0 })))).toEqual({ exists: true, packages: '61' });
  expect(zopaOf(paretoFrontier(domain(issues, { one: 0, two: 0 }))).packages).toBe((2n ** 60n).toString());
});

test('a count that is out of reach is null and says why', () => {
  const zopa = zopaOf(paretoFrontier(freeDomain({ issues: 15, options: 10, seed: 1 })));
  expect(zopa).toMatchObject({ exists: true, packages: null });
  expect(zopa.why).toContain('cannot be counted exactly');
});

test('a count that nobody asked for says so', () => {
  expect(zopaOf(paretoFrontier(domain({ price: [[1, 1]] })), 'exists-only')).toMatchObject({
    exists: true,
    packages: null,
  });
});

test('up to ten million packages are always counted, whatever the numbers', () => {
  const space = freeDomain({ issues: 7, options: 10, seed: 4 });
  expect(packageCount(space)).toBe(10_000_000n);
  expect(zopaOf(paretoFrontier(space)).packages).toMatch(/^[1-9]\d*$/u);
});
