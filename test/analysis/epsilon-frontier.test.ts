import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll } from './brute-force.ts';
import { opposedDomain } from './domains.ts';

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
