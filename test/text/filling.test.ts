import { describe, expect, test } from 'vitest';
import { EN } from '../../src/text/messages/en.ts';
import { fill, skeletonOf, slotsOf, type Filler } from '../../src/text/template.ts';

const SLOTS: Readonly<Record<string, Filler>> = {
  issue: { text: 'payment days', plural: true },
  issue2: { text: 'the term' },
  val: { text: 'an exit at month 12', values: ['exit=month-12'] },
  told: { text: 'It costs us sleep.' },
};
const said = (line: string): string | undefined => fill(line, (slot) => SLOTS[slot], EN.phrases.agreement)?.text;

describe('a line is filled', () => {
  test.each([
    ['Leave {issue} open.', 'Leave payment days open.'],
    ['{val}. Last time.', 'An exit at month 12. Last time.'],
    ['Sign. {issue2} can wait.', 'Sign. The term can wait.'],
    ['Write: {issue2}.', 'Write: the term.'],
    ['… {issue} then.', '… Payment days then.'],
    ['— {val}?', '— An exit at month 12?'],
    ['You said "{issue2}".', 'You said “the term”.'],
  ])('%s', (line, filled) => {
    expect(said(line)).toBe(filled);
  });

  test('and small words agree with the slot to their left', () => {
    expect(said('{Issue} {is} wrong. Fix {it}.')).toBe('Payment days are wrong. Fix them.');
    expect(said('{Issue2} {has} moved; {does} {it} hold?')).toBe('The term has moved; does it hold?');
  });

  test('a part in brackets drops out with its slot', () => {
    expect(said('We put {val}[, because of {fact}].')).toBe('We put an exit at month 12.');
    expect(said('We put {val}[ beside {issue2}].')).toBe('We put an exit at month 12 beside the term.');
  });

  test('a whole sentence in a slot leaves one full stop', () => {
    expect(said('Since you ask. {told}.')).toBe('Since you ask. It costs us sleep.');
  });

  test('or not at all where a slot is empty', () => {
    expect(said('By {fact} it is {val}.')).toBeUndefined();
  });

  test('and tells which values it speaks', () => {
    expect(fill('{val}, {issue2}', (slot) => SLOTS[slot], {})?.values).toEqual(['exit=month-12']);
  });
});

test('apostrophes and quotation marks are set as in print', () => {
  expect(said(`It's "all" the buyers' own.`)).toBe('It’s “all” the buyers’ own.');
});

test('two lines that differ in their slots alone have one skeleton', () => {
  expect(skeletonOf('{val}. Last  time.')).toBe(skeletonOf('{issue}. Last time.'));
  expect(slotsOf('{Issue} {is} {val}')).toEqual(['issue', 'is', 'val']);
});
