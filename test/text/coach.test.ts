import { describe, expect, test } from 'vitest';
import { foretoldText, remarkText } from '../../src/text/coach-text.ts';
import { COACH } from '../../src/text/messages/en/coach.ts';
import { renewalWords } from '../support/renewal-words.ts';

const words = renewalWords();
const PARAMS = {
  points: 41.25,
  limit: 61,
  short: 2.75,
  lost: 3.4,
  count: 4,
  halfway: 44,
  issue: 'uplift',
  other: 'term',
  fact: 'price-index',
  bundle: 1,
  claim: 'deadline',
  how: 'threat',
  annex: 'renewal',
};

const MESSAGES: Readonly<Record<string, Readonly<Record<string, { readonly would: string; readonly why: string }>>>> =
  COACH;
const CASES = Object.entries(MESSAGES).flatMap(([rule, cases]) =>
  Object.entries(cases).map(([found, pattern]) => ({ rule, found, pattern })),
);

describe('what may be told beforehand is told in two sentences', () => {
  test.each(CASES)('$rule, $found', ({ rule, found }) => {
    for (const params of [PARAMS, {}]) {
      const told = foretoldText(words, { rule, case: found, params });
      expect(told?.source).toMatch(/^[BMIPN](?:, [BMIPN])*$/u);
      for (const text of [told?.would, told?.why]) expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
    }
  });
});

test('it speaks of what would be, and never names the limit that one has to work out', () => {
  for (const { pattern } of CASES) {
    expect(pattern.would).toMatch(/\bwould\b/u);
    expect(JSON.stringify(pattern)).not.toContain('{limit');
  }
});

test('right after the move the finding has its name, and the same reason', () => {
  const key = { rule: 'RC-1', case: 'one-way', params: PARAMS };
  const told = remarkText(words, { ...key, kind: 'fault' });
  expect(told.title).toBe('A step on the uplift, for nothing');
  expect(told.why).toBe(foretoldText(words, key)?.why);
});

test('what helped says so in the words of the debrief', () => {
  const told = remarkText(words, { rule: 'RC-2', kind: 'credit', case: 'asked', params: PARAMS });
  expect(told.why).toContain('You gave 3.4 points');
});

test('a case without words is not told', () => {
  expect(foretoldText(words, { rule: 'RC-2', case: 'asked', params: {} })).toBeUndefined();
});
