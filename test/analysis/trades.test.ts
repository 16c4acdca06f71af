import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { withoutRedLines } from '../../src/analysis/restrict.ts';
import { solutionPoints } from '../../src/analysis/solutions.ts';
import { tradeOpportunities } from '../../src/analysis/trades.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import { arbitrarySample } from './arbitrary-space.ts';
import { domain } from './domains.ts';

test('two issues that the sides weigh differently allow a trade', () => {
  const space = domain({
    price: [
      [30, 0],
      [15, 5],
      [0, 10],
    ],
    term: [
      [10, 0],
      [5, 15],
      [0, 30],
    ],
  });
  expect(tradeOpportunities(space)).toEqual([
    {
      issues: ['price', 'term'],
      from: { price: 1, term: 1 },
      to: { price: 0, term: 2 },
      gives: { one: 'term', two: 'price' },
      gain: { one: 10, two: 10 },
      worth: 10,
    },
  ]);
});

test('two issues that both weigh alike do not', () => {
  expect(
    tradeOpportunities(
      domain({
        price: [
          [20, 0],
          [10, 10],
          [0, 20],
        ],
        term: [
          [10, 0],
          [5, 5],
          [0, 10],
        ],
      }),
    ),
  ).toEqual([]);
});

test('an issue that nobody cares about is no part of a trade', () => {
  expect(
    tradeOpportunities(
      domain({
        price: [
          [20, 0],
          [0, 10],
        ],
        colour: [
          [0, 0],
          [0, 0],
        ],
      }),
    ),
  ).toEqual([]);
});

test('every trade listed pays both sides what it says, and each gives way where it says', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ space }) => {
      for (const { issues, from, to, gain, gives } of tradeOpportunities(space)) {
        for (const side of ['one', 'two'] as const) {
          expect(gain[side]).toBeGreaterThan(0);
          expect((worthOf(space, side, to) ?? 0) - (worthOf(space, side, from) ?? 0)).toBeCloseTo(gain[side], 6);
          const issue = gives[side];
          expect(worthOf(space, side, { [issue]: to[issue] ?? '' })).toBeLessThan(
            worthOf(space, side, { [issue]: from[issue] ?? '' }) ?? 0,
          );
        }
        expect(Object.keys(to)).toEqual([...issues]);
      }
    }),
    { numRuns: 800 },
  );
});

test('the exchange is the egalitarian point of the two issues, with their middles as disagreement', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ space }) => {
      for (const { issues, from, to } of tradeOpportunities(space)) {
        const pair = withoutRedLines(space).issues.filter(({ id }) => issues.includes(id));
        const reservation = {
          one: worthOf({ ...space, issues: pair }, 'one', from) ?? 0,
          two: worthOf({ ...space, issues: pair }, 'two', from) ?? 0,
        };
        expect(solutionPoints(paretoFrontier({ issues: pair, reservation })).egalitarian?.package).toEqual(to);
      }
    }),
    { numRuns: 800 },
  );
});
