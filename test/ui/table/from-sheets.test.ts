import { describe, expect, test } from 'vitest';
import type { SheetSaved } from '../../../src/domain/worksheet.ts';
import { view } from '../../../src/engine/view.ts';
import {
  claimFrom,
  mesoFrom,
  offerFrom,
  openingFrom,
  rangeFrom,
  tradeFrom,
} from '../../../src/ui/table/drawer/from-sheets.ts';
import { renewal } from '../../support/renewal.ts';
import { accept, chat, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const desk = (...sheets: readonly SheetSaved[]): Talks =>
  sheets.reduce<Talks>(
    (going, saved) => going.put({ kind: 'saveWorksheet', side: 'one', saved }),
    talks({ ...renewal(), opens: 'vendor' }),
  );
const seen = ({ state }: Talks) => view(state, 'one');
const ANCHOR: SheetSaved = {
  sheet: 'anchor',
  value: { issue: 'uplift', from: 7, to: 4, open: 6.5, facts: ['price-index'] },
};
const ROWS = [
  { issue: 'payment', give: 60, get: 'term' },
  { issue: 'term', target: 36 },
] as const;
/** Payment at 45 days is settled. */
const settled = desk()
  .one(offer({ payment: 45 }))
  .two(accept('offer-1-one'));

describe('bundles', () => {
  const bundles = [
    { payment: 30, term: 36 },
    { payment: 60, term: 36 },
    { payment: 30, term: 24 },
  ];

  test('lie side by side as they were prepared', () => {
    expect(mesoFrom(seen(desk()), bundles)).toEqual({ kind: 'present-meso', packages: bundles });
  });

  test('leave settled what is settled, and two that have become the same are one', () => {
    expect(mesoFrom(seen(settled), bundles)?.packages).toEqual([
      { payment: 45, term: 36 },
      { payment: 45, term: 24 },
    ]);
    expect(offerFrom(seen(settled), { payment: 30, term: 12 }).package).toEqual({ payment: 45, term: 12 });
  });

  test('are no choice where only one is left', () => {
    expect(mesoFrom(seen(settled), bundles.slice(0, 2))).toBeUndefined();
  });
});

describe('an opening', () => {
  test('is a whole offer at its figure, on its first fact, with targets where some are written', () => {
    const opening = openingFrom(seen(desk(ANCHOR, { sheet: 'tradeables', value: { rows: ROWS } })));
    expect(opening).toMatchObject({
      kind: 'offer',
      package: { uplift: 6.5, term: 36 },
      claim: { kind: 'evidence', as: 'straight', fact: 'price-index' },
    });
    expect(Object.keys(opening?.package ?? {})).toHaveLength(6);
  });

  test('is the smaller figure first where it is said as a range', () => {
    expect(rangeFrom(seen(desk(ANCHOR)))).toMatchObject({ kind: 'state-range', issue: 'uplift', from: 4, to: 7 });
  });

  test('is nothing to say before a figure is written, and no range where the issue has none', () => {
    const anchor: SheetSaved = { sheet: 'anchor', value: { issue: 'exit', from: 'none', to: 'month-18', facts: [] } };
    expect(openingFrom(seen(desk(anchor)))).toBeUndefined();
    expect(rangeFrom(seen(desk(anchor)))).toBeUndefined();
  });
});

test.each([
  ['price-index', { kind: 'cite-evidence', claim: { kind: 'evidence', as: 'straight', fact: 'price-index' } }],
  [
    'ardenholt-pilot',
    { kind: 'refer-alternative', claim: { kind: 'alternative', as: 'straight', fact: 'ardenholt-pilot' } },
  ],
  ['quarter-end', { kind: 'assert-constraint', claim: { kind: 'deadline', as: 'straight', fact: 'quarter-end' } }],
  ['data-centre-move', { kind: 'disclose-risk', fact: 'data-centre-move' }],
])('%s is brought out straight, by the act that is meant for it', (id, said) => {
  const going = desk();
  const fact = seen(going).facts.find((known) => known.id === id);
  if (fact === undefined) throw new Error(`the vendor knows ${id}`);
  expect(claimFrom(fact)).toEqual(said);
  going.one({ ...chat(), acts: [claimFrom(fact)] });
});

test('a line of the tradeables is a trade once both ends are written', () => {
  expect(tradeFrom(ROWS, ROWS[0])).toEqual({ kind: 'trade', give: { payment: 60 }, get: { term: 36 } });
  expect(tradeFrom(ROWS, ROWS[1])).toBeUndefined();
  expect(tradeFrom([ROWS[0]], ROWS[0])).toBeUndefined();
});
