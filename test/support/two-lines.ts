import { counterpartyOf, type ReferencePlayer } from '../../src/domain/seat.ts';
import type { Log } from '../../src/engine/events.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { tableAt } from '../../src/store/game.ts';
import { openTable, put } from '../../src/store/play.ts';
import { ownSteps } from '../../src/store/select/parting.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from './renewal.ts';

const SIDE = 'one';

/** A person's table at the renewal against a warrior, played as a reference player would have. */
export function playedBy(player: ReferencePlayer, moves = 99): Table {
  const seats = { one: { kind: 'person' }, two: counterpartyOf('warrior') } as const;
  const opened = openTable({ scenario: renewal(), seed: 7, difficulty: 'realistic', seats });
  if (!opened.ok) throw new Error(opened.error);
  return playOn(input(opened.value, { kind: 'sitDown' }), player, moves);
}

/** Another line of a table: from one of its own moves, counted from 0, played on as another player would have. */
export function playedAgain(log: Log, from: number, player: ReferencePlayer, moves = 99): Table {
  const own = ownSteps(log, SIDE).filter(({ step }) => step.kind === 'moveMade');
  return playOn(tableAt(renewal(), log, own[from]?.seq ?? 1), player, moves);
}

function playOn(from: Table, player: ReferencePlayer, moves: number): Table {
  let table = from;
  for (let made = 0; made < moves && table.state.outcome === undefined; made += 1) {
    const { round } = table.state;
    const chance = (purpose: string, n = 0) => drawShare({ seed: 1, purpose, round, n });
    const { acts, manner } = REFERENCE_PLAYERS[player].move(view(table.state, SIDE), chance);
    table = input(table, { kind: 'move', side: SIDE, acts, manner });
  }
  return table;
}

function input(table: Table, what: unknown): Table {
  const next = put(table, what);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
}
