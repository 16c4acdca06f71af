import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAtLevel, bestForOther, bestForSelf, proposalCurve } from '../../src/analysis/best-for-other.ts';
import { EQUIVALENCE, equivalentsOf } from '../../src/analysis/equivalents.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import type { Package } from '../../src/domain/package.ts';
import { domain, opposedDomain } from './domains.ts';

const differing = (left: Package, right: Package): number =>
  Object.keys(left).filter((issue) => left[issue] !== right[issue]).length;

test('a rich domain gives two equivalents for a MESO of three, nearly equal to oneself and really different', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom('one', 'two'), (seed, side) => {
      const space = opposedDomain({ issues: 6, options: 7, seed });
      const curve = proposalCurve(space, side);
      const first = bestAtLevel(curve, (bestForSelf(curve)?.own ?? 0) * 0.7);
      const equivalents = equivalentsOf(space, { side, package: first?.package ?? {}, within: 5 });
      expect(equivalents).toHaveLength(2);
      const all = [first?.package ?? {}, ...equivalents.map((found) => found.package)];
      for (const { own, package: found } of equivalents) {
        expect(Math.abs(own - (first?.own ?? 0))).toBeLessThanOrEqual(5);
        expect(worthOf(space, side, found)).toBe(own);
      }
      for (const [i, left] of all.entries())
        for (const right of all.slice(i + 1))
          expect(differing(left, right)).toBeGreaterThanOrEqual(EQUIVALENCE.fewestIssues);
    }),
    { numRuns: 40 },
  );
});

test('settled options stay as they are', () => {
  const space = opposedDomain({ issues: 5, options: 7, seed: 9 });
  const fixed = { 'issue-2': 3 };
  const first = bestForOther(space, { side: 'one', ownLevel: 200, fixed });
  const equivalents = equivalentsOf(space, { side: 'one', package: first?.package ?? {}, within: 8, fixed });
  expect(equivalents.length).toBeGreaterThan(0);
  for (const { package: found } of equivalents) expect(found['issue-2']).toBe(3);
});

test('one issue alone has no equivalents', () => {
  const space = domain({
    price: [
      [10, 0],
      [10, 0],
      [0, 10],
    ],
  });
  expect(equivalentsOf(space, { side: 'one', package: { price: 0 }, within: 10 })).toEqual([]);
});

test('a package across one’s own red line has no equivalents', () => {
  const space = domain({
    price: [
      [1, 1],
      [2, 0],
    ],
    term: [
      [1, 1],
      [0, 2],
    ],
  });
  const issues = space.issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) => ({ ...option, crosses: { one: option.option === 1, two: false } })),
  }));
  expect(equivalentsOf({ ...space, issues }, { side: 'one', package: { price: 1, term: 0 }, within: 9 })).toEqual([]);
});
