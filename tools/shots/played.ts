import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CounterpartyType, ReferencePlayer } from '../../src/domain/seat.ts';
import type { Side } from '../../src/domain/side.ts';
import type { Sheet } from '../../src/domain/worksheet.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { tableAt } from '../../src/store/game.ts';
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
  /** What was pictured of the other side before it began. */
  readonly pictured?: Sheet<'counterparty'>;
  /** Stops after that many own moves, unless the talks are over before. */
  readonly moves?: number;
  /** Another line, left from one own move of the first, counted from 0, and played on by another player. */
  readonly again?: { readonly from: number; readonly player: ReferencePlayer; readonly moves?: number };
}

/** A negotiation as a person would leave it on the device, with a reference player's moves put in by hand. */
export function playedGame({ scenario: id = 'saas-renewal', ...played }: Played = {}): StoredGame {
  const file = new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url);
  return playedOn(scenarioSchema.parse(parse(readFileSync(file, 'utf8'))), played);
}

/** The same on a scenario that was read already. */
export function playedOn(
  scenario: Scenario,
  {
    side = 'one',
    type = 'warrior',
    player: name = 'expert',
    seed = 7,
    pictured,
    moves = 99,
    again,
  }: Omit<Played, 'scenario'>,
): StoredGame {
  const seats = bySide((seat) =>
    seat === side ? ({ kind: 'person' } as const) : ({ kind: 'counterparty', type } as const),
  );
  const opened = openTable({ scenario, seed, difficulty: 'realistic', seats });
  invariant(opened.ok, 'the scenario can be drawn');
  let table = opened.value;
  for (const saved of REFERENCE_PLAYERS[name].prepare(view(table.state, side)))
    table = after(table, { kind: 'saveWorksheet', side, saved });
  if (pictured !== undefined)
    table = after(table, { kind: 'saveWorksheet', side, saved: { sheet: 'counterparty', value: pictured } });
  table = playOn(after(table, { kind: 'sitDown' }), { side, player: name, moves });
  const second = again === undefined ? undefined : replayed(scenario, table, { side, ...again });
  const at = Date.UTC(2026, 4, 4, 17, 40);
  return {
    id: `played-${seed}-${side}-${type}-${name}${again === undefined ? '' : '-again'}`,
    scenario: scenario.id,
    startedAt: at,
    playedAt: at,
    branch: second === undefined ? 0 : 1,
    branches: [
      { id: 0, log: table.log },
      ...(second === undefined ? [] : [{ id: 1, from: { branch: 0, events: second.from }, log: second.table.log }]),
    ],
  };
}

interface Moves {
  readonly side: Side;
  readonly player: ReferencePlayer;
  readonly moves?: number | undefined;
}

/** Lets a reference player move for a person. */
function playOn(from: Table, { side, player: name, moves = 99 }: Moves): Table {
  const player = REFERENCE_PLAYERS[name];
  const { seed } = from.state;
  let table = from;
  for (let made = 0; table.state.outcome === undefined && made < moves; made += 1) {
    const chance = (purpose: string, n = 0) =>
      drawShare({ seed, purpose: `shots.${purpose}`, round: table.state.round, n });
    for (const input of player.between?.(view(table.state, side), chance) ?? [])
      table = after(table, { ...input, side });
    table = after(table, { kind: 'move', side, ...player.move(view(table.state, side), chance) });
  }
  return table;
}

/** Another line of a table, from just before one of its own moves. */
function replayed(
  scenario: Scenario,
  table: Table,
  { from, ...moves }: Moves & { readonly from: number },
): { readonly from: number; readonly table: Table } {
  const own = table.log.flatMap((event, at) => (event.kind === 'moveMade' && event.side === moves.side ? [at] : []));
  const cut = own[from];
  invariant(cut !== undefined, 'the table has that many own moves');
  return { from: cut, table: playOn(tableAt(scenario, table.log, cut), moves) };
}

function after(table: Table, input: unknown): Table {
  const next = put(table, input);
  invariant(next.ok, `the input is taken: ${next.ok ? '' : JSON.stringify(next.error)}`);
  return next.value;
}

/** Games as the file that the list of tables takes in. */
export const asExport = (...games: readonly StoredGame[]): string =>
  JSON.stringify({ format: 'parley-games', version: 1, games, unreadable: [] });

/** A picture of the buyer at the renewal, some of it right. */
export const PICTURED: Sheet<'counterparty'> = {
  issues: ['uplift', 'payment'],
  guesses: [
    {
      about: 'interests',
      text: 'A budget line that must not rise, and no second night like the one in March.',
      doubt: 'some',
    },
    { about: 'decision', text: 'Voss up to some figure; then the finance director.', doubt: 'much' },
    { about: 'batna', text: 'A rival with a lower price and a hard move.', doubt: 'little' },
  ],
};
