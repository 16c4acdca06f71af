import type { EventOf, LogEvent } from '../engine/events.ts';
import type { Outcome, State } from '../engine/state.ts';
import type { Words } from './words.ts';

/** One line for whatever happened besides talk: news, pauses, private steps, endings. Undefined where there is nothing to tell. */
export function eventText(_words: Words, _state: State, _event: LogEvent): string | undefined {
  return undefined;
}

/** How it ended, in one sentence. */
export function outcomeText(_words: Words, outcome: Outcome): string {
  return outcome.kind;
}

/** The months after the handshake, one line for each event and one for the sum. */
export function aftermathText(_words: Words, _implemented: EventOf<'implemented'>): readonly string[] {
  return [];
}
