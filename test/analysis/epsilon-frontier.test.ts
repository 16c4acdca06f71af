import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURVE } from '../../src/analysis/curve.ts';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll } from './brute-force.ts';
import { hagglingDomain, opposedDomain } from './domains.ts';

test('a thinned frontier names its epsilon, and no package lies further beyond it', () => {
  fc.assert(
    fc.property(arbitrarySample, fc.integer({ min: 2, max: 5 }), ({ ticks, space, decimals }, mostEntries) => {
      const { entries, epsilon } = paretoFrontier(space, mostEntries);
      for (const { one, two } of listAll(ticks)) {
        const covering = entries.find(
          ({ points }) =>
            points.two >= decimalOf(two, decimals) && points.one >= decimalOf(one, decimals) - epsilon - 1e-9,
        );
        expect(covering).toBeDefined();
      }
    }),
    { numRuns: 1000 },
  );
});

test('thinning keeps true packages and the best of each side', () => {
  const space = opposedDomain({ issues: 6, options: 8, seed: 3 });
  const exact = paretoFrontier(space);
  const thinned = paretoFrontier(space, 40);
  expect(exact.epsilon).toBe(0);
  expect(exact.entries.length).toBeGreaterThan(100);
  expect(thinned.epsilon).toBeGreaterThan(0);
  expect(thinned.entries.length).toBeLessThanOrEqual(42);
  expect(thinned.entries[0]).toEqual(exact.entries[0]);
  expect(thinned.entries.at(-1)?.points.two).toBe(exact.entries.at(-1)?.points.two);
});

test('a frontier that would have millions of entries is banded as it is built, with its epsilon named', () => {
  const issues = 2;
  const options = 2000;
  const space = hagglingDomain({ issues, options, seed: 5 });
  const { entries, epsilon } = paretoFrontier(space, 500);
  expect(epsilon).toBeGreaterThan(0);
  expect(epsilon).toBeLessThan(1);
  expect(entries.length).toBeLessThanOrEqual(502);
  const sums = entries.map(({ points }) => points.one + points.two);
  for (const sum of sums) expect(sum).toBeCloseTo(0, 6);
  const gaps = entries.slice(1).map(({ points }, i) => (entries[i]?.points.one ?? 0) - points.one);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(2 * epsilon);
});

test.each([
  { issues: 40, options: 40 },
  { issues: 3, options: 1000 },
])('large sheets stay within what is kept: $issues issues with $options options', ({ issues, options }) => {
  const { stages, entries } = paretoFrontier(hagglingDomain({ issues, options, seed: 1 }));
  const kept = stages.curves.reduce((sum, { own }) => sum + own.length, 0);
  expect(kept).toBeLessThanOrEqual(CURVE.mostNamed + 2 * issues);
  expect(entries.length * issues).toBeLessThanOrEqual(CURVE.mostNamed + 2 * issues);
});
