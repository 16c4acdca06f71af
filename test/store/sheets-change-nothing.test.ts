import { describe, expect, test } from 'vitest';
import type { SheetSaved } from '../../src/domain/worksheet.ts';
import type { Log } from '../../src/engine/events.ts';
import { readLog } from '../../src/engine/migrations.ts';
import { view } from '../../src/engine/view.ts';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { score } from '../../src/scoring/score.ts';
import { openTable, put } from '../../src/store/play.ts';
import { replay } from '../../src/store/replay.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from '../support/renewal.ts';

const scenario = renewal();
const SHEETS: readonly SheetSaved[] = [
  { sheet: 'tradeables', value: { rows: [{ issue: 'term', importance: 'low', give: 12, get: 'uplift' }] } },
  { sheet: 'counterparty', value: { issues: ['uplift'], guesses: [{ about: 'batna', text: 'A tender.' }] } },
  { sheet: 'evidence', value: { items: [{ fact: 'price-index', when: 'early' }] } },
  { sheet: 'anchor', value: { issue: 'uplift', from: 4.5, to: 9, open: 8, facts: ['price-index'] } },
  {
    sheet: 'meso',
    value: {
      bundles: [
        { uplift: 6, term: 36 },
        { uplift: 8, term: 24 },
      ],
    },
  },
];

const taken = (table: Table, input: unknown): Table => {
  const next = put(table, input);
  if (!next.ok) throw new Error(JSON.stringify(next.error));
  return next.value;
};

/** The expert's play against a type; between two moves one more sheet is saved where there are any. */
function played(type: CounterpartyType, sheets: readonly SheetSaved[]): Table {
  const seats = { one: { kind: 'person' }, two: { kind: 'counterparty', type } } as const;
  const drawn = openTable({ scenario, seed: 11, difficulty: 'realistic', seats });
  if (!drawn.ok) throw new Error(drawn.error);
  const player = REFERENCE_PLAYERS.expert;
  const save = (table: Table, saved: SheetSaved): Table => taken(table, { kind: 'saveWorksheet', side: 'one', saved });
  let table = [...player.prepare(view(drawn.value.state, 'one')), ...sheets].reduce(save, drawn.value);
  table = taken(table, { kind: 'sitDown' });
  for (let made = 0; table.state.outcome === undefined; made += 1) {
    const chance = (purpose: string, n = 0): number => drawShare({ seed: 3, purpose, round: made, n });
    for (const input of player.between?.(view(table.state, 'one'), chance) ?? [])
      table = taken(table, { ...input, side: 'one' });
    table = sheets.slice(made, made + 1).reduce(save, table);
    table = taken(table, { kind: 'move', side: 'one', ...player.move(view(table.state, 'one'), chance) });
  }
  return table;
}

const actsIn = (log: Log) =>
  log.flatMap((event) => (event.kind === 'moveMade' ? [[event.side, event.acts, event.percept.pressure]] : []));
const pointsIn = (log: Log) => {
  const { overall, axes } = score(log, 'one');
  return [overall, axes.map(({ axis, grade }) => [axis, grade])];
};

describe.each(COUNTERPARTY_TYPES)('sheets beyond way out, limit and approach, opposite a %s', (type) => {
  const [bare, full] = [played(type, []), played(type, SHEETS)];

  test('change nothing of what either side does', () => {
    expect(full.state.sheets.one).toMatchObject({ meso: SHEETS[4]?.value, evidence: SHEETS[2]?.value });
    // what answers names the number of what it answers, and that is another where more was written before it
    const numbered = (log: Log): string => JSON.stringify(actsIn(log)).replaceAll(/"(question|heard)":\d+/gu, '"$1":0');
    expect(numbered(full.log)).toBe(numbered(bare.log));
  });

  test('change no points', () => {
    expect(pointsIn(full.log)).toEqual(pointsIn(bare.log));
  });

  test('are read back and replayed', () => {
    const read = readLog(JSON.parse(JSON.stringify(full.log)));
    expect(read.ok && read.value).toEqual(full.log);
    expect(replay(scenario, full.log)).toEqual({ ok: true, value: full });
  });
});
