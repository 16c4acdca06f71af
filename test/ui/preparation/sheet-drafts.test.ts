import { describe, expect, test } from 'vitest';
import {
  draftOf,
  guessOn,
  LOOSE_SHEETS,
  rowOf,
  savedFrom,
  withField,
  withGuess,
  withRow,
} from '../../../src/ui/preparation/sheet-drafts.ts';

const ISSUES = [{ id: 'uplift' }, { id: 'term' }, { id: 'exit' }];

test.each(LOOSE_SHEETS)('a blank %s sheet answers nothing and is not worth saving', (name) => {
  const draft = draftOf({}, name);
  expect(JSON.stringify(draft)).not.toMatch(/"[a-z-]+":(?!\[\])/u);
  expect(savedFrom({}, name, draft)).toBeUndefined();
});

describe('a sheet is saved', () => {
  test('once something is written on it, and again only when it has changed', () => {
    const rows = [{ issue: 'term', importance: 'high' }] as const;
    const saved = savedFrom({}, 'tradeables', { rows });
    expect(saved).toEqual({ sheet: 'tradeables', value: { rows } });
    expect(savedFrom({ tradeables: { rows } }, 'tradeables', { rows })).toBeUndefined();
  });

  test('blank too, where something stood on it before', () => {
    const before = { meso: { bundles: [{ term: 24 }] } };
    expect(savedFrom(before, 'meso', { bundles: [{}, {}] })).toEqual({ sheet: 'meso', value: { bundles: [] } });
  });

  test('without rows that say nothing and words that are none', () => {
    expect(savedFrom({}, 'tradeables', { rows: [{ issue: 'term' }] })).toBeUndefined();
    const guesses = [
      { about: 'face', text: '  ' },
      { about: 'batna', text: ' A tender. ', doubt: 'much' },
    ] as const;
    expect(savedFrom({}, 'counterparty', { issues: [], guesses })?.value).toEqual({
      issues: [],
      guesses: [{ about: 'batna', text: 'A tender.', doubt: 'much' }],
    });
  });

  test('only with an issue to open on, and only with an approach', () => {
    expect(savedFrom({}, 'anchor', { rationale: 'Prices rose.' })).toBeUndefined();
    expect(savedFrom({}, 'anchor', { issue: 'uplift', rationale: ' ' })?.value).toEqual({ issue: 'uplift', facts: [] });
    expect(savedFrom({}, 'strategy', { lens: 'claiming' })?.value).toEqual({ lens: 'claiming' });
  });

  test('with the gap before a later bundle, and none behind the last', () => {
    expect(savedFrom({}, 'meso', { bundles: [{}, { term: 36 }, {}] })?.value).toEqual({ bundles: [{}, { term: 36 }] });
  });
});

test('rows stand in the order of the issues, one for each', () => {
  const one = withRow({ rows: [] }, { issue: 'exit', importance: 'low' }, ISSUES);
  const two = withRow(one, { issue: 'uplift', importance: 'high' }, ISSUES);
  const three = withRow(two, { ...rowOf(two, 'exit'), give: 'month-12' }, ISSUES);
  expect(three.rows).toEqual([
    { issue: 'uplift', importance: 'high' },
    { issue: 'exit', importance: 'low', give: 'month-12' },
  ]);
});

test('guesses stand in the order of the questions, and a guess may be taken back', () => {
  const sheet = withGuess(withGuess({ issues: [], guesses: [] }, { about: 'batna', text: 'A tender.' }), {
    about: 'interests',
    text: 'A quiet year.',
  });
  expect(sheet.guesses.map(({ about }) => about)).toEqual(['interests', 'batna']);
  const emptied = withGuess(sheet, { ...guessOn(sheet, 'interests'), text: '' });
  expect(savedFrom({}, 'counterparty', emptied)?.value).toMatchObject({ guesses: [{ about: 'batna' }] });
});

test('a field is set, or taken out', () => {
  expect(withField<{ a?: number; b: number }, 'a'>({ b: 1 }, 'a', 2)).toEqual({ a: 2, b: 1 });
  expect(withField({ a: 2, b: 1 }, 'a', undefined)).toEqual({ b: 1 });
});
