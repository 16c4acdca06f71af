import { expect, test } from 'vitest';
import type { SheetSaved } from '../../../src/domain/worksheet.ts';
import { preparedText } from '../../../src/ui/debrief/prepared.ts';
import { renewalWords } from '../../support/renewal-words.ts';
import { renewal } from '../../support/renewal.ts';
import { chat, claim, meso, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const words = renewalWords();
const WHOLE = { exit: 'none', payment: 45, support: 'business', credits: 'vague' } as const;
const [A, B, C] = [
  { uplift: 6, term: 24, ...WHOLE },
  { uplift: 5, term: 36, ...WHOLE },
  { uplift: 7, term: 12, ...WHOLE },
];
const EVIDENCE: SheetSaved = {
  sheet: 'evidence',
  value: {
    items: [
      { fact: 'price-index', when: 'early' },
      { fact: 'support-cases', when: 'in-need' },
    ],
  },
};
const MESO: SheetSaved = { sheet: 'meso', value: { bundles: [A, B, C] } };
const ANCHOR: SheetSaved = { sheet: 'anchor', value: { issue: 'uplift', open: 6, facts: ['price-index'] } };

const desk = (...sheets: readonly SheetSaved[]): Talks =>
  sheets.reduce<Talks>(
    (going, saved) => going.put({ kind: 'saveWorksheet', side: 'one', saved }),
    talks({ ...renewal(), opens: 'vendor' }),
  );
const told = ({ log, state }: Talks): string =>
  preparedText({ words, log, state, side: 'one' }).replaceAll('\u00A0', ' ');

test('an empty desk is called empty', () => {
  expect(told(desk().one(chat()))).toMatch(/^Your desk was empty before your first word\./u);
});

test('what lay there before the first word is named; what came later is not', () => {
  const later = desk(MESO).one(chat()).put({ kind: 'saveWorksheet', side: 'one', saved: EVIDENCE });
  expect(told(later)).toMatch(/^On your desk before your first word: bundles\./u);
});

test('of three bundles two were laid', () => {
  expect(told(desk(MESO).one(meso(A, C)))).toContain('Of your three bundles you laid two.');
});

test('a bundle that was changed on the way is another one', () => {
  const changed = desk(MESO).one(meso({ ...A, uplift: 5.5 }, { ...B, payment: 30 }));
  expect(told(changed)).toContain('Of your three bundles you laid none.');
});

test('of two facts one was brought out, whichever act brought it', () => {
  expect(told(desk(EVIDENCE).one(claim('evidence', 'straight', 'support-cases')))).toContain(
    'Of the two facts you had picked you brought out one.',
  );
});

test('the first offer is held beside the opening that was written', () => {
  expect(told(desk(ANCHOR).one(offer(A)))).toContain('You opened at a 6 % uplift, as you had written it.');
  expect(told(desk(ANCHOR).one(offer(B)))).toContain(
    'You had written an opening at a 6 % uplift; your first offer was another.',
  );
});

test('a side that made no offer is not told that it opened otherwise', () => {
  expect(told(desk(ANCHOR).one(chat()))).not.toContain('opening at');
});
