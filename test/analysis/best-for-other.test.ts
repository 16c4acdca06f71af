import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIDES } from '../../src/domain/side.ts';
import {
  bestAtLevel,
  bestForOther,
  bestForSelf,
  proposalCurve,
  proposalsBetween,
} from '../../src/analysis/best-for-other.ts';
import { withEstimate } from '../../src/analysis/restrict.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll } from './brute-force.ts';
import { domain } from './domains.ts';

const pie = domain({
  price: [
    [40, 10],
    [20, 35],
    [0, 50],
  ],
  term: [
    [0, 20],
    [15, 0],
  ],
});

test('it is the package that listing all packages gives, from either side and with options held fast', () => {
  const asked = fc.record({
    side: fc.constantFrom(...SIDES),
    level: fc.integer({ min: -40, max: 40 }),
    holds: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitrarySample, asked, ({ ticks, space, decimals }, { side, level, holds }) => {
      const fixed = holds ? { 'issue-0': 'o0' } : {};
      const own = side;
      const other = side === 'one' ? 'two' : 'one';
      const reaching = listAll(ticks)
        .filter((listed) => listed[own] >= BigInt(level) && (!holds || listed.package['issue-0'] === 'o0'))
        .toSorted((left, right) =>
          left[other] === right[other] ? Number(right[own] - left[own]) : Number(right[other] - left[other]),
        );
      const found = bestForOther(space, { side, ownLevel: decimalOf(level, decimals), fixed });
      const [best] = reaching;
      if (best === undefined) expect(found).toBeNull();
      else {
        expect(found).toEqual({
          package: best.package,
          own: decimalOf(best[own], decimals),
          other: decimalOf(best[other], decimals),
        });
      }
    }),
    { numRuns: 2000 },
  );
});

test('a level between two packages asks for the better one', () => {
  expect(bestForOther(pie, { side: 'one', ownLevel: 20.01 })).toEqual({
    package: { price: 1, term: 1 },
    own: 35,
    other: 35,
  });
});

test('a level that is a decimal fraction is not missed by rounding', () => {
  const space = domain({
    price: [
      [0.07, 1],
      [0.06, 2],
    ],
  });
  expect(bestForOther(space, { side: 'one', ownLevel: 0.07 })?.own).toBe(0.07);
});

test('a curve answers many levels, and lists what lies between two', () => {
  const curve = proposalCurve(pie, 'one');
  expect(bestForSelf(curve)?.own).toBe(55);
  expect(bestAtLevel(curve, 55.01)).toBeNull();
  expect(proposalsBetween(curve, 15, 40).map(({ own, other }) => [own, other])).toEqual([
    [40, 30],
    [35, 35],
    [20, 55],
  ]);
});

test('with a mistaken belief it is best for the other side as believed', () => {
  const believed = withEstimate(pie, 'two', (issue, option) => (issue === 'term' ? Number(option) * 100 : 0));
  expect(bestForOther(believed, { side: 'one', ownLevel: 30 })?.package).toEqual({ price: 0, term: 1 });
});

test('an option that an issue does not have leaves nothing to propose', () => {
  expect(bestForOther(pie, { side: 'two', ownLevel: 0, fixed: { price: 7 } })).toBeNull();
});
