import { describe, expect, test } from 'vitest';
import { listed, nearest, suggestion } from '../../src/scenario/nearest.ts';

const KNOWN = ['uplift', 'term', 'exit', 'payment', 'support', 'credits'];

test.each([
  ['upllift', 'uplift'],
  ['trem', 'term'],
  ['Payments', 'payment'],
  ['zebra', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%j is meant as %j', (typed, meant) => {
  expect(nearest(typed, KNOWN)).toBe(meant);
});

describe('a suggestion', () => {
  test('names the near one, or all', () => {
    expect(suggestion('trem', KNOWN)).toBe(' Did you mean "term"?');
    expect(suggestion('zebra', ['one', 'two'])).toBe(' Known: one, two.');
    expect(suggestion('zebra', [])).toBe(' There is none to name.');
  });

  test('a list reads like a sentence', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c']), listed(['a', 'b'], 'or')]).toEqual([
      '',
      'a',
      'a, b and c',
      'a or b',
    ]);
  });
});
