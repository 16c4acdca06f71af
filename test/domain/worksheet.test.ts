import { describe, expect, test } from 'vitest';
import { SHEET_ROOM, sheetSavedSchema, WORKSHEETS, type SheetSaved } from '../../src/domain/worksheet.ts';

const FILLED: readonly SheetSaved[] = [
  { sheet: 'batna', value: { estimates: [{ alternative: 'pilot', worth: 60, switching: 5, risk: 4 }] } },
  { sheet: 'limit', value: { reservationPoint: 51 } },
  { sheet: 'strategy', value: { lens: 'integrative' } },
  {
    sheet: 'tradeables',
    value: {
      rows: [{ issue: 'term', importance: 'high', give: 24, get: 'uplift', target: 36 }, { issue: 'uplift' }],
    },
  },
  {
    sheet: 'counterparty',
    value: { issues: ['term'], guesses: [{ about: 'decision', text: 'The board signs.', doubt: 'much' }] },
  },
  { sheet: 'evidence', value: { items: [{ fact: 'index', when: 'early', issue: 'uplift', strength: 'fair' }] } },
  {
    sheet: 'anchor',
    value: { issue: 'uplift', from: 4.5, to: 7, open: 6, facts: ['index'], rationale: 'As prices rose.' },
  },
  { sheet: 'meso', value: { bundles: [{ uplift: 5, term: 36 }, {}, { uplift: 7 }] } },
];

test('there is a filled example of every sheet', () => {
  expect(FILLED.map(({ sheet }) => sheet).toSorted()).toEqual(Object.keys(WORKSHEETS).toSorted());
});

test.each(FILLED)('$sheet comes back as it was written', (saved) => {
  expect(sheetSavedSchema.parse(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
});

describe('a sheet is refused', () => {
  const note = (letters: number): string => 'a'.repeat(letters);
  test.each([
    ['under a name nobody knows', { sheet: 'wishes', value: {} }],
    ['with a field nobody knows', { sheet: 'meso', value: { bundles: [], names: [] } }],
    ['with more bundles than a MESO takes', { sheet: 'meso', value: { bundles: [{}, {}, {}, {}] } }],
    [
      'with a guess about nothing in particular',
      { sheet: 'counterparty', value: { issues: [], guesses: [{ about: 'mood', text: '' }] } },
    ],
    [
      'with a guess longer than a note',
      { sheet: 'counterparty', value: { issues: [], guesses: [{ about: 'face', text: note(SHEET_ROOM.note + 1) }] } },
    ],
    [
      'with reasons longer than two lines',
      { sheet: 'anchor', value: { issue: 'uplift', facts: [], rationale: note(SHEET_ROOM.rationale + 1) } },
    ],
    ['with evidence and no time for it', { sheet: 'evidence', value: { items: [{ fact: 'index' }] } }],
    ['with an opening on no issue', { sheet: 'anchor', value: { facts: [] } }],
    [
      'with an importance out of range',
      { sheet: 'tradeables', value: { rows: [{ issue: 'term', importance: 'vital' }] } },
    ],
  ])('%s', (_name, saved) => {
    expect(sheetSavedSchema.safeParse(saved).success).toBe(false);
  });
});
