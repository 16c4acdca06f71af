import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainChoice, nashChoice } from '../../src/analysis/best-for-both.ts';
import { choiceOf } from '../../src/analysis/choice.ts';
import { efficiencyOf } from '../../src/analysis/efficiency.ts';
import { paretoFrontier, type FrontierEntry } from '../../src/analysis/frontier.ts';
import { possibleIn } from '../../src/analysis/possible.ts';
import { gridOf } from '../../src/analysis/scale.ts';
import { solutionPoints } from '../../src/analysis/solutions.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll } from './brute-force.ts';
import { domain } from './domains.ts';

const named = (entry: FrontierEntry | null) => entry && { package: entry.package, points: entry.points };

test('the Nash point is the one that the whole frontier gives', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ space }) => {
      expect(possibleIn(space).nash(space.reservation)).toEqual(named(solutionPoints(paretoFrontier(space)).nash));
    }),
    { numRuns: 3000 },
  );
});

test('what lies beyond a package is what the whole frontier gives', () => {
  fc.assert(
    fc.property(
      arbitrarySample,
      fc.nat(),
      fc.integer({ min: -30, max: 30 }),
      ({ ticks, space, decimals }, pick, off) => {
        const all = listAll(ticks);
        const signed = all[pick % Math.max(1, all.length)];
        if (signed === undefined) return;
        const points = { one: decimalOf(signed.one + BigInt(off), decimals), two: decimalOf(signed.two, decimals) };
        expect(possibleIn(space).beyond(points)).toEqual(named(efficiencyOf(paretoFrontier(space), points).reached));
      },
    ),
    { numRuns: 3000 },
  );
});

/** Haggling over many figures: packages of nearly equal worth without end. */
const wide = domain(
  Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [
      `issue-${n}`,
      Array.from({ length: 25 }, (__, i): readonly [number, number] => [i * (5 + n), (24 - i) * (5 + n)]),
    ]),
  ),
  { one: 400, two: 500 },
);

test('where the search is given up, the frontier answers', () => {
  const grid = gridOf(wide);
  const choice = choiceOf(
    grid.columns.map(({ own, other }) => ({ own: [...own], other: [...other] })),
    'plain',
  );
  expect(nashChoice(choice, grid.reservation)).toBeUndefined();
  expect(nashChoice(choice, grid.reservation, 0)).toBeUndefined();
  expect(gainChoice(choice, { own: 400, other: 500 }, 0)).toBeUndefined();
  expect(possibleIn(wide).nash(wide.reservation)).toEqual(named(solutionPoints(paretoFrontier(wide)).nash));
  const points = { one: 417, two: 401 };
  expect(possibleIn(wide).beyond(points)).toEqual(named(efficiencyOf(paretoFrontier(wide), points).reached));
});
