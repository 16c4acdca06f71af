import { implement } from '../aftermath/implement.ts';
import { SIDES, type Side } from '../domain/side.ts';
import { decide } from '../engine/decide.ts';
import type { EventOf } from '../engine/events.ts';
import { refuse, type Refusal } from '../engine/refusal.ts';
import { begin, opened, type Setting } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { invariant } from '../kernel/invariant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { append, type Table } from './table.ts';
import { newcomers, preparation, scriptedTurn } from './scripted.ts';

/** Draws a negotiation and sets the table; sides played by reference players write their worksheets at once. */
export function openTable(setting: Setting): Result<Table, 'weights-out-of-bounds'> {
  const first = begin(setting);
  if (!first.ok) return first;
  return ok(preparation(laid(first.value)));
}

/** The table as its first event leaves it, before any scripted side has done anything. */
export function laid(first: EventOf<'instanceDrawn'>): Table {
  const state = opened(first);
  return { log: [first], state, scripted: newcomers(state) };
}

/**
 * Puts an input of a person on the table and lets the scripted side answer.
 *
 * @param input - unchecked
 * @returns the table with everything that followed, or why the input was refused
 */
export function put(table: Table, input: unknown): Result<Table, Refusal> {
  if (isSitDown(input)) return ok(playOn(table));
  const decided = putAlone(table, input);
  return decided.ok ? ok(playOn(decided.value, { begun: decided.value.state.phase !== 'preparing' })) : decided;
}

/** As {@link put}, but nobody answers yet. */
export function putAlone(table: Table, input: unknown): Result<Table, Refusal> {
  const decided = decide(table.state, input);
  if (!decided.ok) return decided;
  const side = decided.value.find((event) => 'side' in event)?.side;
  const scripted = side !== undefined && table.state.seats[side].kind !== 'person';
  if (scripted) return fail(refuse('not-for-scripted-side'));
  return ok(append(table, decided.value));
}

/** Lets scripted sides move until it is a person's turn or the talks are over; then the months after are played. */
export function playOn(table: Table, { begun }: { begun: boolean } = { begun: true }): Table {
  if (!begun) return table;
  let next = table;
  while (next.state.outcome === undefined && next.state.seats[next.state.turn].kind !== 'person')
    next = scriptedTurn(next);
  return aftermath(next);
}

/** Plays the months after, once the talks are over. */
export function aftermath(table: Table): Table {
  const { state } = table;
  if (state.outcome === undefined || state.implemented !== undefined) return table;
  return append(table, [{ kind: 'implemented', ...implement(state) }]);
}

/** Taking one's seat: lets a scripted opener begin. It is no event; what follows from it is. */
export interface SitDown {
  readonly kind: 'sitDown';
}
const isSitDown = (input: unknown): input is SitDown =>
  typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'sitDown';

/** The one side that a person plays, where there is just one. */
export function personSide(state: State): Side | undefined {
  const persons = SIDES.filter((side) => state.seats[side].kind === 'person');
  return persons.length === 1 ? persons[0] : undefined;
}

/** Plays a negotiation between two scripted sides to its end. */
export function playOut(setting: Setting): Result<Table, 'weights-out-of-bounds'> {
  const table = openTable(setting);
  if (!table.ok) return table;
  const over = playOn(table.value);
  invariant(over.state.outcome !== undefined, 'two scripted sides come to an end');
  return ok(over);
}
