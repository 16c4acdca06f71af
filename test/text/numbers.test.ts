import { describe, expect, test } from 'vitest';
import { EN } from '../../src/text/messages/en.ts';
import { formatNumber, formatPoints, numberInWords } from '../../src/text/numbers.ts';
import { sayDistance, sayOption } from '../../src/text/options.ts';
import { renewalWords } from '../support/renewal-words.ts';

const words = renewalWords();
const forms = EN.phrases.number;

describe('a figure', () => {
  test.each([
    [0, '0'],
    [3.4, '3.4'],
    [3.4000000000000004, '3.4'],
    [7.05, '7.05'],
    [7.1, '7.1'],
    [480_000, '480,000'],
    [1_234_567.5, '1,234,567.5'],
    [999, '999'],
    [-2.5, '−2.5'],
    [-0.001, '0'],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(forms, value)).toBe(written);
  });

  test.each([
    [0, 'zero'],
    [12, 'twelve'],
    [13, '13'],
    [2.5, '2.5'],
  ])('%d is spoken %s', (value, spoken) => {
    expect(numberInWords(forms, value)).toBe(spoken);
  });

  test('points have one decimal at most', () => {
    expect([58.25, 58.04, 60].map((points) => formatPoints(forms, points))).toEqual(['58.3', '58', '60']);
  });
});

describe('an option', () => {
  test('keeps its figure and its unit on one line', () => {
    expect(sayOption(words, 'term', { option: 24, form: 'phrase' })).toBe('24\u00A0months');
    expect(sayOption(words, 'uplift', { option: 3.4, form: 'label' })).toBe('3.4\u00A0%');
  });

  test.each([
    [7, 'a 7\u00A0% uplift'],
    [8, 'an 8\u00A0% uplift'],
    [8.5, 'an 8.5\u00A0% uplift'],
  ])('of %d has the article of its sound', (option, said) => {
    expect(sayOption(words, 'uplift', { option, form: 'long' })).toBe(said);
  });

  test('by name is said as the scenario says it', () => {
    expect(sayOption(words, 'exit', { option: 'month-12', form: 'phrase' })).toBe('an exit at month 12');
  });
});

test.each([
  ['percent', 5, 'five points'],
  ['percent', 0.5, 'half a point'],
  ['percent', -1, 'one point'],
  ['percent', 3.4, '3.4 points'],
  ['days', 15, '15\u00A0days'],
])('a distance in %s of %d is %s', (unit, distance, said) => {
  expect(sayDistance(words, unit, distance)?.replaceAll('\u00A0', ' ')).toBe(said.replaceAll('\u00A0', ' '));
});
