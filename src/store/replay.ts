import type { Input, Log, LogEvent } from '../engine/events.ts';
import { sameData } from '../kernel/canonical.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Scenario } from '../scenario/schema.ts';
import { begin } from '../engine/start.ts';
import { scriptedTurn, preparation } from './scripted.ts';
import { aftermath, laid, putAlone } from './play.ts';
import type { Table } from './table.ts';

/** Where a recorded log parts from what its inputs give. */
export interface Departure {
  readonly event: number;
  readonly recorded: LogEvent['kind'];
  readonly detail: string;
}

/**
 * Plays a log again from its inputs and compares every event with what was recorded.
 *
 * @param scenario - the same one, by hash; the caller has looked
 * @returns the table as it stands at the end, or the first event that does not follow
 * @source protocol §6
 */
export function replay(scenario: Scenario, log: Log): Result<Table, Departure> {
  const [first] = log;
  if (first?.kind !== 'instanceDrawn')
    return fail({ event: 0, recorded: 'instanceDrawn', detail: 'a log begins with the drawn instance' });
  const { seed, difficulty, seats } = first;
  const drawn = begin({ scenario, seed, difficulty, seats });
  if (!drawn.ok || !sameData(drawn.value, first)) {
    return fail({ event: 0, recorded: 'instanceDrawn', detail: 'the scenario and seed draw another instance' });
  }
  let table = preparation(laid(drawn.value));
  let compared = 1;
  for (;;) {
    for (; compared < table.log.length && compared < log.length; compared += 1) {
      const [was, is] = [log[compared], table.log[compared]];
      if (was !== undefined && !sameData(was, is))
        return fail(departure(compared, was, 'the replay gives another event here'));
    }
    const next = log[compared];
    if (next === undefined) return ok(table);
    const stepped = step(table, next);
    if (!stepped.ok) return fail(departure(compared, next, stepped.error));
    table = stepped.value;
  }
}

const departure = (event: number, recorded: LogEvent, detail: string): Departure => ({
  event,
  recorded: recorded.kind,
  detail,
});

/** What comes next when the log says this does: an input of a person, a scripted turn, or the months after. */
function step(table: Table, recorded: LogEvent): Result<Table, string> {
  const { state } = table;
  if (recorded.kind === 'implemented') {
    const after = aftermath(table);
    return after === table ? fail('nothing was agreed or left yet') : ok(after);
  }
  const input = inputOf(recorded);
  const seat = 'side' in recorded ? state.seats[recorded.side] : undefined;
  if (input !== undefined && seat?.kind === 'person') {
    const put = putAlone(table, input);
    return put.ok ? put : fail(`refused: ${put.error.code}`);
  }
  if (state.outcome === undefined && state.seats[state.turn].kind !== 'person') return ok(scriptedTurn(table));
  return fail('nothing that went before leads to this event');
}

/** The input behind an event, where a side put it in. */
export function inputOf(event: LogEvent): Input | undefined {
  switch (event.kind) {
    case 'worksheetSaved':
      return { kind: 'saveWorksheet', side: event.side, saved: event.saved };
    case 'moveMade':
      return {
        kind: 'move',
        side: event.side,
        acts: event.acts,
        manner: event.manner,
        ...(event.typed !== undefined && { typed: event.typed }),
      };
    case 'alternativeImproved':
      return { kind: 'improveAlternative', side: event.side, alternative: event.alternative };
    case 'reservationRevised':
      return { ...event, kind: 'consult' };
    case 'noted':
      return { ...event, kind: 'note' };
    case 'guessed':
      return { ...event, kind: 'guess' };
    case 'selfAssessed':
      return { ...event, kind: 'assessSelf' };
    case 'reviewed':
      return { ...event, kind: 'review' };
    default:
      return undefined;
  }
}
