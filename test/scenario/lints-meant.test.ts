import { describe, expect, test } from 'vitest';
import { checkedSmall, codesOf, small } from './small.ts';

const HAGGLING = {
  price: [
    [600, 0, 1],
    [600, 1, 0],
  ],
  term: [
    [400, 0, 1],
    [400, 1, 0],
  ],
} as const;
const ALONE = {
  price: [
    [1000, 0, 1],
    [1000, 1, 0],
  ],
} as const;
const SHARED = {
  price: [
    [600, 0, 1],
    [300, 1, 0],
  ],
  term: [
    [100, 0, 1],
    [500, 1, 0],
  ],
  colour: [
    [300, 0, 1],
    [200, 0, 1],
  ],
} as const;

test('a sound scenario has nothing to be remarked on', () => {
  expect(checkedSmall(small({}))).toEqual([]);
});

describe('room for agreement', () => {
  const NONE = [90, 90] as const;
  const RARE: readonly [[number, number], number] = [[55, 130], 60];

  test.each<readonly [string, Parameters<typeof small>[0], readonly string[]]>([
    ['missing is remarked', { alternatives: NONE }, ['rarely-room']],
    ['rare is remarked', { alternatives: RARE }, ['rarely-room']],
    ['rare and meant to be so is not', { alternatives: RARE, expects: { room: 'rare' } }, []],
    ['never there cannot be meant', { alternatives: NONE, expects: { room: 'rare' } }, ['room-after-all']],
    ['always there is not what was meant', { expects: { room: 'rare' } }, ['room-after-all']],
  ])('%s', (_, made, expected) => {
    expect(codesOf(checkedSmall(small(made))).filter((code) => code.includes('room'))).toEqual(expected);
  });
});

describe('something to trade', () => {
  test.each<readonly [string, Parameters<typeof small>[0], readonly string[]]>([
    ['missing among several issues is remarked', { issues: HAGGLING }, ['nothing-to-trade', 'same-priorities']],
    ['missing in a single issue is remarked', { issues: ALONE }, ['nothing-to-trade']],
    ['missing and meant to be so is not', { issues: HAGGLING, expects: { trades: 'none' } }, []],
    ['missing in a single issue that is meant to be one is not', { issues: ALONE, expects: { trades: 'none' } }, []],
    ['is not what was meant', { expects: { trades: 'none' } }, ['trades-after-all']],
  ])('%s', (_, made, expected) => {
    expect(codesOf(checkedSmall(small({ ...made, alternatives: [10, 10] })))).toEqual(expected);
  });
});

describe('an issue that both like alike', () => {
  test.each<readonly [string, Parameters<typeof small>[0], readonly string[]]>([
    ['is remarked', { issues: SHARED }, ['nothing-to-negotiate']],
    ['and meant to be so is not', { issues: SHARED, expects: { shared: ['colour'] } }, []],
    [
      'is not there where it was meant',
      { issues: SHARED, expects: { shared: ['term', 'colour'] } },
      ['opposed-after-all'],
    ],
  ])('%s', (_, made, expected) => {
    expect(codesOf(checkedSmall(small({ ...made, alternatives: [10, 10] })))).toEqual(expected);
  });
});

describe('a chair that is far stronger', () => {
  const STRONG = [85, 0] as const;
  test.each<readonly [string, Parameters<typeof small>[0], readonly string[]]>([
    ['is remarked', { alternatives: STRONG }, ['one-side-wins']],
    ['and meant to be so is not', { alternatives: STRONG, expects: { favours: 'seller' } }, []],
    ['is not the one that was meant', { alternatives: STRONG, expects: { favours: 'buyer' } }, ['no-upper-hand']],
    ['is not there where it was meant', { expects: { favours: 'buyer' } }, ['no-upper-hand']],
  ])('%s', (_, made, expected) => {
    const codes = codesOf(checkedSmall(small(made)));
    expect(codes.filter((code) => code === 'one-side-wins' || code === 'no-upper-hand')).toEqual(
      expect.arrayContaining([...expected]),
    );
    if (expected.length === 0) expect(codes).not.toContain('one-side-wins');
  });
});

test('what is meant names only what is there', () => {
  const scenario = {
    ...small({}),
    expects: { room: 'usual', trades: 'some', favours: 'byer', shared: ['trem'] },
  } as const;
  const found = checkedSmall({ ...scenario, expects: { ...scenario.expects, shared: ['trem'] } });
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    ['unknown-side', 'There is no side "byer". Did you mean "buyer"?'],
    ['unknown-issue', 'There is no issue "trem". Did you mean "term"?'],
  ]);
});
