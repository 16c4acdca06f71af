import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CounterpartyType, ReferencePlayer } from '../../src/domain/seat.ts';
import type { Side } from '../../src/domain/side.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import type { StoredGame } from '../../src/store/keeper.ts';
import { openTable, put } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import { bySide } from '../../src/domain/side.ts';

export interface Played {
  readonly scenario?: string;
  readonly side?: Side;
  readonly type?: CounterpartyType;
  readonly player?: ReferencePlayer;
  readonly seed?: number;
  /** Stops after that many own moves, unless the talks are over before. */
  readonly moves?: number;
}

/** A negotiation as a person would leave it on the device, with a reference player's moves put in by hand. */
export function playedGame({
  scenario: id = 'saas-renewal',
  side = 'one',
  type = 'warrior',
  player: name = 'expert',
  seed = 7,
  moves = 99,
}: Played = {}): StoredGame {
  const file = new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url);
  const scenario = scenarioSchema.parse(parse(readFileSync(file, 'utf8')));
  const player = REFERENCE_PLAYERS[name];
  const seats = bySide((seat) =>
    seat === side ? ({ kind: 'person' } as const) : ({ kind: 'counterparty', type } as const),
  );
  const opened = openTable({ scenario, seed, difficulty: 'realistic', seats });
  invariant(opened.ok, 'the scenario can be drawn');
  let table = opened.value;
  for (const saved of player.prepare(view(table.state, side)))
    table = after(table, { kind: 'saveWorksheet', side, saved });
  table = after(table, { kind: 'sitDown' });
  for (let made = 0; table.state.outcome === undefined && made < moves; made += 1) {
    const chance = (purpose: string, n = 0) =>
      drawShare({ seed, purpose: `shots.${purpose}`, round: table.state.round, n });
    for (const input of player.between?.(view(table.state, side), chance) ?? [])
      table = after(table, { ...input, side });
    table = after(table, { kind: 'move', side, ...player.move(view(table.state, side), chance) });
  }
  const at = Date.UTC(2026, 4, 4, 17, 40);
  return {
    id: `played-${seed}-${side}-${type}-${name}`,
    scenario: id,
    startedAt: at,
    playedAt: at,
    branch: 0,
    branches: [{ id: 0, log: table.log }],
  };
}

function after(table: Table, input: unknown): Table {
  const next = put(table, input);
  invariant(next.ok, `the input is taken: ${next.ok ? '' : JSON.stringify(next.error)}`);
  return next.value;
}

/** Games as the file that the list of tables takes in. */
export const asExport = (...games: readonly StoredGame[]): string =>
  JSON.stringify({ format: 'parley-games', version: 1, games, unreadable: [] });
