import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restrict, withoutRedLines } from '../../src/analysis/restrict.ts';
import type { Space } from '../../src/analysis/space.ts';
import { worthOf, worthRange } from '../../src/analysis/worth.ts';
import { arbitrarySample, decimalOf } from './arbitrary-space.ts';
import { listAll } from './brute-force.ts';
import { domain } from './domains.ts';

const plain = domain({
  price: [
    [40.1, 10],
    [20.2, 35],
  ],
  term: [
    [0, 20.1],
    [15.2, 0],
    [99, 99],
  ],
});
const space: Space = {
  ...plain,
  issues: plain.issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) =>
      option.option === 2 ? { ...option, crosses: { one: true, two: false } } : option,
    ),
  })),
};

test('a package is worth the sum of its options, as on paper', () => {
  expect(worthOf(space, 'one', { price: 0, term: 1 })).toBe(55.3);
});

test('a partial package counts what it names', () => {
  expect(worthOf(space, 'two', { term: 0 })).toBe(20.1);
});

test('across one’s own red line a package has no points, for the other side it has', () => {
  expect(worthOf(space, 'one', { price: 0, term: 2 })).toBeNull();
  expect(worthRange(space, 'one', { term: 2 })).toBeNull();
  expect(worthOf(space, 'two', { price: 0, term: 2 })).toBe(109);
});

test('a partial package is worth a range that leaves out what nobody may sign', () => {
  expect(worthRange(space, 'one', { price: 1 })).toEqual({ worst: 20.2, best: 35.4 });
  expect(worthRange(space, 'two', {})).toEqual({ worst: 10, best: 55.1 });
});

test('an option that the issue does not have is a fault of the program', () => {
  expect(() => worthOf(space, 'one', { price: 5 })).toThrow('Broken invariant');
});

test('the range is that of all completions', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ ticks, space: sampled, decimals }) => {
      const all = listAll(restrict(ticks, { 'issue-0': 'o0' }));
      const red = ticks.issues[0]?.options[0]?.crosses;
      if (red?.one === true || red?.two === true) return;
      const worths = all.map(({ two }) => decimalOf(two, decimals));
      const expected = worths.length === 0 ? null : { worst: Math.min(...worths), best: Math.max(...worths) };
      expect(worthRange(sampled, 'two', { 'issue-0': 'o0' })).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('restricting and dropping red lines leave the space they were given as it was', () => {
  fc.assert(
    fc.property(arbitrarySample, ({ space: sampled }) => {
      const before = JSON.stringify(sampled);
      restrict(withoutRedLines(sampled), { 'issue-0': 'o0' });
      expect(JSON.stringify(sampled)).toBe(before);
    }),
    { numRuns: 50 },
  );
});
