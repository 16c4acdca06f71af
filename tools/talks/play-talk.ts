import { bySide } from '../../src/domain/side.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { loadScenario, type Loaded } from '../../src/cli/library.ts';
import { scriptedTurn } from '../../src/store/scripted.ts';
import { aftermath, openTable } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import type { Talk } from './talk.ts';

/** A talk that was played. Without an outcome it went on for more rounds than the instance has. */
export interface PlayedTalk {
  readonly talk: Talk;
  readonly table: Table;
  readonly loaded: Loaded;
}

/** Plays talks one after the other; a scenario is read when it is first asked for. */
export function talkPlayer(): (talk: Talk) => PlayedTalk {
  const read = new Map<string, Loaded>();
  return (talk) => {
    const loaded = read.get(talk.scenario) ?? load(talk.scenario);
    read.set(talk.scenario, loaded);
    return { talk, loaded, table: bounded(talk, loaded) };
  };
}

function load(scenario: string): Loaded {
  const loaded = loadScenario(scenario);
  if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
  return loaded.value;
}

function bounded({ side, counterparty, player, difficulty, seed, mirrored }: Talk, { scenario }: Loaded): Table {
  const seats = bySide((at): Seat =>
    at === side
      ? { kind: 'player', player }
      : mirrored === true
        ? { kind: 'player', player: 'expert' }
        : { kind: 'counterparty', type: counterparty },
  );
  const opened = openTable({ scenario, seed, difficulty, seats });
  if (!opened.ok) throw new Error('No weights within their ranges sum to 1,000.');
  let table = opened.value;
  while (table.state.outcome === undefined && table.state.moves.length <= 2 * table.state.instance.rounds)
    table = scriptedTurn(table);
  return aftermath(table);
}
