import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { answerOf } from '../../src/analysis/answer.ts';
import { drawFrontier } from '../../src/analysis/chart.ts';
import { domain } from './domains.ts';

const space = domain(
  {
    price: [
      [40, 10],
      [20, 35],
    ],
    term: [
      [0, 20],
      [15, 0],
    ],
  },
  { one: 30, two: 25 },
);
const names = { one: 'buyer', two: 'seller' };

test('the answer has the keys that scripts rely on, with the sides by name', () => {
  const both = { points: { buyer: 40, seller: 30 }, package: { price: 0, term: 0 }, acceptable: true };
  const even = { points: { buyer: 35, seller: 35 }, package: { price: 1, term: 1 }, acceptable: true };
  expect(answerOf(space, analyse(space), names)).toEqual({
    sides: ['buyer', 'seller'],
    issues: [
      { id: 'price', options: [0, 1] },
      { id: 'term', options: [0, 1] },
    ],
    packages: '4',
    reservationPoint: { buyer: 30, seller: 25 },
    zopa: { exists: true, packages: '2' },
    frontier: [
      { points: { buyer: 55, seller: 10 }, package: { price: 0, term: 1 }, acceptable: false },
      both,
      even,
      { points: { buyer: 20, seller: 55 }, package: { price: 1, term: 0 }, acceptable: false },
    ],
    epsilon: 0,
    tolerance: 0,
    nash: even,
    kalaiSmorodinsky: even,
    egalitarian: even,
    utilitarian: even,
    trades: [],
  });
});

test('an answer is plain JSON', () => {
  const answer = answerOf(space, analyse(space), names);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

test('packages across a red line are counted as packages but are on no frontier', () => {
  const issues = space.issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) => ({ ...option, crosses: { one: option.option === 1, two: false } })),
  }));
  const { packages, frontier, zopa } = analyse({ ...space, issues });
  expect({ packages, zopa, count: frontier.length }).toEqual({
    packages: '4',
    zopa: { exists: true, packages: '1' },
    count: 1,
  });
});

test('the frontier is drawn in plain characters', () => {
  expect(drawFrontier(analyse(space), { sides: names, width: 36, height: 10 })).toMatchInlineSnapshot(`
    [
      "seller, points",
      "55 |.         |",
      "   |          |",
      "   |          |",
      "   |          |",
      "   |          |    N",
      "   |          |         o",
      "   |----------+-------------------------",
      "   |          |",
      "   |          |",
      "10 |          |                        .",
      "   +------------------------------------",
      "    20                                55  buyer, points",
      "o acceptable to both   . not acceptable to both   lines: reservation points",
      "N Nash   K Kalai-Smorodinsky   E egalitarian   U utilitarian",
    ]
  `);
});

test('a single point, or none, can be drawn too', () => {
  const alone = domain({ price: [[3, 4]] }, { one: 3, two: 4 });
  expect(drawFrontier(analyse(alone), { sides: names, width: 2, height: 2 })[2]).toBe('4 |N-');
  const none = { ...alone, issues: [{ id: 'price', options: [] }] };
  expect(drawFrontier(analyse(none), { sides: names, width: 20, height: 5 })).toEqual(['No package is possible.']);
});
