import type { CounterpartyType } from '../domain/seat.ts';
import type { Voice } from '../engine/voice.ts';

type ByRung = Readonly<Record<Voice['rung'], number>>;

/** Words in a reply, by type and rung: at most, and what one part of it needs at least. @source voices §1, words per reply */
const WORDS: Readonly<
  Record<CounterpartyType, { readonly most: ByRung; readonly part: ByRung; readonly turned?: number }>
> = {
  avoidant: { most: { 1: 18, 2: 12, 3: 6 }, part: { 1: 5, 2: 3, 3: 2 }, turned: 45 },
  warrior: { most: { 1: 22, 2: 16, 3: 10 }, part: { 1: 8, 2: 5, 3: 3 } },
  diplomat: { most: { 1: 45, 2: 28, 3: 18 }, part: { 1: 12, 2: 10, 3: 8 } },
  uncontrolled: { most: { 1: 40, 2: 60, 3: 90 }, part: { 1: 11, 2: 17, 3: 26 }, turned: 40 },
};

/** Words at most where a reply is a few words and no more, and words that a line of somebody who runs on has at least. */
const BRIEF = 7;
const RUNS_ON: Readonly<Partial<Record<CounterpartyType, ByRung>>> = { uncontrolled: { 1: 8, 2: 15, 3: 22 } };

/** Words that a line should have, so that the type is heard in its length. */
export const wordsExpected = (
  type: CounterpartyType,
  { rung, turned, brief }: Pick<Voice, 'rung' | 'turned' | 'brief'>,
): number => (turned || brief === true ? 0 : (RUNS_ON[type]?.[rung] ?? 0));

/** How many words a line has when it is said. */
export const wordCount = (text: string): number => text.split(/[ \n]+/u).filter((word) => word !== '').length;

/**
 * Words that the next part of a reply may take, when every part after it still gets what it needs.
 *
 * @param said - the parts already worded
 * @param left - parts that come after it
 */
export function roomLeft(
  type: CounterpartyType,
  { rung, turned, brief }: Pick<Voice, 'rung' | 'turned' | 'brief'>,
  { said, left }: { readonly said: readonly string[]; readonly left: number },
): number {
  const { most, part, turned: whenTurned } = WORDS[type];
  const isHelped = turned && whenTurned !== undefined;
  const whole = brief === true ? BRIEF : isHelped ? whenTurned : most[rung];
  // Helped, somebody speaks as if at ease, however stirred.
  return whole - said.reduce((sum, text) => sum + wordCount(text), 0) - left * part[isHelped ? 1 : rung];
}
