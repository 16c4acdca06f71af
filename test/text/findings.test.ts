import { describe, expect, test } from 'vitest';
import { AXES } from '../../src/scoring/axes.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { EN } from '../../src/text/messages/en.ts';
import { renewalWords } from '../support/renewal-words.ts';

const words = renewalWords();
const PARAMS = {
  points: 58.25,
  limit: 61,
  short: 2.75,
  left: 1,
  share: 84,
  surplus: 12.5,
  lost: 1,
  gained: 8,
  issue: 'uplift',
  option: 7,
  fact: 'price-index',
  value: 3.4,
  said: 5.2,
  bundle: 1,
  claim: 'deadline',
  how: 'tone',
  consequence: 'rival',
};

describe('every case of every rule has a title and a reason', () => {
  test.each(RULES.flatMap(({ id, cases }) => cases.map((found) => [id, found] as const)))('%s, %s', (rule, found) => {
    for (const params of [PARAMS, {}]) {
      const said = findingText(words, { rule, kind: 'fault', case: found, params });
      expect(said.source).toMatch(/^[BMIPN](?:, [BMIPN])*$/u);
      expect(said.title).not.toBe(rule);
      for (const text of [said.title, said.why]) expect(text).toMatch(/^\p{Lu}[^{}]+$/u);
    }
  });
});

test('figures are rounded to a tenth and one point is one point', () => {
  const below = findingText(words, { rule: 'BD-1', kind: 'fault', case: 'below', params: PARAMS });
  expect(below.why).toContain('worth 58.3 to you; your best alternative gives you 61');
  expect(below.why).toContain('2.8 points worse off');
  const gift = findingText(words, { rule: 'RC-1', kind: 'fault', case: 'one-way', params: PARAMS });
  expect(gift.why).toContain('gave up 1 point on the uplift');
});

test('a rule without words shows its id', () => {
  expect(findingText(words, { rule: 'XX-9', kind: 'fault', case: 'any', params: {} }).title).toBe('XX-9');
});

test('every axis has a name, and every grade falls into a band', () => {
  expect(Object.keys(EN.grading.axes)).toEqual([...AXES]);
  expect(EN.grading.bands.at(-1)?.from).toBe(0);
});
