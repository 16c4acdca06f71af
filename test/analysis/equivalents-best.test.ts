import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestForOther } from '../../src/analysis/best-for-other.ts';
import { EQUIVALENCE, equivalentsOf } from '../../src/analysis/equivalents.ts';
import type { Space } from '../../src/analysis/space.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import type { Package } from '../../src/domain/package.ts';
import { domain } from './domains.ts';

const WITHIN = 1300;

const arbitrarySpace: fc.Arbitrary<Space> = fc
  .array(fc.array(fc.tuple(fc.nat(9973), fc.nat(9973)), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((issues) => domain(Object.fromEntries(issues.map((options, i) => [`issue-${i}`, options]))));

const pointsOf = (space: Space, issue: string, candidate: Package): number =>
  space.issues.find(({ id }) => id === issue)?.options.find(({ option }) => option === candidate[issue])?.points.one ??
  0;

/** Whether enough own points move from some issues to others. */
function isDifferent(space: Space, left: Package, right: Package): boolean {
  const range = space.issues.reduce((sum, { options }) => {
    const worth = options.map(({ points }) => points.one);
    return sum + Math.max(...worth) - Math.min(...worth);
  }, 0);
  const changed = space.issues.map(({ id }) => id).filter((id) => left[id] !== right[id]);
  const moved = changed.reduce((sum, id) => sum + Math.abs(pointsOf(space, id, left) - pointsOf(space, id, right)), 0);
  return changed.length >= EQUIVALENCE.fewestIssues && moved / 2 >= range * EQUIVALENCE.leastMoved;
}

test('the first equivalent is the best of all that come of forcing one option', () => {
  let found = 0;
  fc.assert(
    fc.property(arbitrarySpace, fc.nat(), (space, pick) => {
      const given = Object.fromEntries(
        space.issues.map(({ id, options }, i) => [id, options[(pick >> (2 * i)) % options.length]?.option ?? 0]),
      );
      const own = worthOf(space, 'one', given) ?? 0;
      const forced = space.issues
        .filter(({ options }) => options.length > 1)
        .flatMap(({ id, options }) =>
          options.map(({ option }) =>
            bestForOther(space, { side: 'one', ownLevel: own - WITHIN, fixed: { [id]: option } }),
          ),
        );
      const worths = forced.flatMap((candidate) =>
        candidate !== null && candidate.own <= own + WITHIN && isDifferent(space, given, candidate.package)
          ? [candidate]
          : [],
      );
      const [best] = worths.toSorted((left, right) => right.other - left.other || right.own - left.own);
      const [first] = equivalentsOf(space, { side: 'one', package: given, within: WITHIN });
      if (best !== undefined) found += 1;
      expect(first && [first.own, first.other]).toEqual(best && [best.own, best.other]);
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(200);
});
