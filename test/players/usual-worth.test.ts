import { describe, expect, test } from 'vitest';
import type { PublicIssue } from '../../src/domain/issue.ts';
import { usualShare } from '../../src/players/usual-worth.ts';

const FIGURE: PublicIssue = {
  id: 'price',
  kind: 'choice',
  options: ['a', 'b', 'c'],
  prefers: { one: 'first', two: 'last' },
};
const PARTS = ['metric', 'threshold', 'remedy', 'verification'] as const;
const CLAUSE: PublicIssue = {
  id: 'exit',
  kind: 'clause',
  options: ['none', 'vague', 'firm', 'hard'],
  rungs: [
    { id: 'none', has: [] },
    { id: 'vague', has: ['metric'] },
    { id: 'firm', has: PARTS },
    { id: 'hard', has: PARTS },
  ],
  prefers: { one: 'first', two: 'last' },
};
const shares = (issue: PublicIssue, side: 'one' | 'two'): readonly number[] =>
  issue.options.map((_, place) => usualShare(issue, side, place));

describe('what anybody can see of an issue says what its options usually bring', () => {
  test('all at one end, nothing at the other, and the first half brings more than half', () => {
    for (const side of ['one', 'two'] as const) {
      const [least, middle = 0, most] = shares(FIGURE, side).toSorted((left, right) => left - right);
      expect([least, most]).toEqual([0, 1]);
      expect(middle).toBeGreaterThan(0.5);
    }
  });

  test('a vague clause costs its giver little and brings whoever asked for it little', () => {
    const [, given = 0] = shares(CLAUSE, 'one');
    const [, got = 1, verified = 0] = shares(CLAUSE, 'two');
    expect(given).toBeGreaterThan(0.8);
    expect(got).toBeLessThan(0.2);
    expect(verified).toBeGreaterThan(0.6);
  });
});
