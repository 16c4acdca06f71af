import type { Persona } from '../counterparty/persona.ts';
import type { BySide } from '../domain/side.ts';
import type { Made } from '../engine/decide.ts';
import type { EventOf, Log, LogEvent } from '../engine/events.ts';
import { evolve } from '../engine/evolve.ts';
import type { State } from '../engine/state.ts';

/** What each scripted counterparty carries in its head, as plain data; undefined for persons and reference players. */
export type Scripted = BySide<Persona | undefined>;

type Later = Exclude<LogEvent, EventOf<'instanceDrawn'>>;

/** A negotiation in play: its log, the table the log leaves, and what the scripted sides carry in their heads. All plain data. */
export interface Table {
  readonly log: Log;
  readonly state: State;
  readonly scripted: Scripted;
}

/** The table with events appended that are known to be legal. */
export function append(table: Table, events: readonly Later[]): Table {
  if (events.length === 0) return table;
  return { ...table, log: [...table.log, ...events], state: events.reduce(evolve, table.state) };
}

/** The table with a move on it, whose consequences are known. */
export const withMove = (table: Table, { events, after }: Made): Table => ({
  ...table,
  log: [...table.log, ...events],
  state: after,
});
