import fc from 'fast-check';
import { expect, test } from 'vitest';
import { efficiencyOf } from '../../src/analysis/efficiency.ts';
import { paretoFrontier } from '../../src/analysis/frontier.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll } from './brute-force.ts';
import { domain } from './domains.ts';

test('the distance is the greatest gain that some package gives to both sides at once', () => {
  fc.assert(
    fc.property(arbitrarySample, fc.nat(), ({ ticks, space, decimals }, pick) => {
      const all = listAll(ticks);
      const signed = all[pick % Math.max(1, all.length)];
      if (signed === undefined) return;
      const gains = all.map(({ one, two }) =>
        one - signed.one < two - signed.two ? one - signed.one : two - signed.two,
      );
      const greatest = gains.reduce((most, gain) => (gain > most ? gain : most), 0n);
      const points = { one: decimalOf(signed.one, decimals), two: decimalOf(signed.two, decimals) };
      expect(efficiencyOf(paretoFrontier(space), points).distance).toBe(decimalOf(greatest, decimals));
    }),
    { numRuns: 1500 },
  );
});

const space = domain(
  {
    price: [
      [0, 10],
      [5, 5],
      [10, 0],
    ],
    term: [
      [0, 20],
      [12, 8],
      [20, 0],
    ],
  },
  { one: 4, two: 6 },
);

test('on the frontier nothing was left', () => {
  expect(efficiencyOf(paretoFrontier(space), { one: 12, two: 18 })).toEqual({
    distance: 0,
    reached: null,
    surplus: { one: 8, two: 12 },
    share: 1,
    shareOfGreatest: 1,
  });
});

test('below it, the package that both would rather have is named', () => {
  const { distance, reached, share, shareOfGreatest } = efficiencyOf(paretoFrontier(space), { one: 8, two: 11 });
  expect({ distance, reached: reached?.points }).toEqual({ distance: 4, reached: { one: 12, two: 18 } });
  expect(share).toBeCloseTo(9 / 17);
  expect(shareOfGreatest).toBeCloseTo(9 / 20);
});

test('without any surplus there is no share', () => {
  const poor = domain(
    {
      price: [
        [0, 1],
        [1, 0],
      ],
    },
    { one: 1, two: 1 },
  );
  expect(efficiencyOf(paretoFrontier(poor), { one: 0, two: 1 })).toMatchObject({ share: null, shareOfGreatest: null });
});
