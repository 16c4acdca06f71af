import type { Manner } from '../domain/manner.ts';
import type { Act } from '../engine/act.ts';
import type { Moment } from './moment.ts';
import type { Words } from './words.ts';

/** A move as it is put together: what is said and how. */
export interface Worded {
  readonly acts: readonly Act[];
  readonly manner: Manner;
}

/**
 * A move in the words of a person at the table: the composer's preview, a transcript's line, a better line of the debrief.
 *
 * @param moment - the table as the speaker sees it before the move; a `SeatView` will do
 * @source voices §5
 */
export function sayMove(words: Words, moment: Moment, { acts, manner }: Worded): string {
  return acts.map((act) => sayAct(words, moment, { act, manner })).join(' ');
}

/** One act in the words of a person at the table; never empty but for silence. */
export function sayAct(
  _words: Words,
  _moment: Moment,
  { act }: { readonly act: Act; readonly manner: Manner },
): string {
  return act.kind;
}

/** What is so, beside a claim or an interest that says otherwise; undefined where the act says what is so. For the speaker's eyes. */
export function truthBeside(_words: Words, _moment: Moment, _act: Act): string | undefined {
  return undefined;
}
