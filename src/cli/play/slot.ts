import { optionsText } from './packages.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Words } from '../../text/words.ts';

/** What a slot is filled from: the table as the speaker sees it, the words, and the slots before it. */
export interface At {
  readonly view: SeatView;
  readonly words: Words;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One thing that may be typed, and what it means. */
export interface Choice {
  readonly name: string;
  readonly label: string;
}

/** A value with the words that are left, or undefined where the first word is none; a sentence where it is one that does not work. */
export type Taken =
  | { readonly value: unknown; readonly rest: readonly string[] }
  | { readonly why: string }
  | undefined;

/** One thing that an act has to be told, as it is typed. */
export interface Slot {
  readonly key: string;
  readonly prompt: string;
  /** A word that has to stand before it; such a slot may be left out. */
  readonly lead?: string;
  readonly optional?: true;
  /** Whether the act needs it at all just now. */
  readonly needed?: (at: At) => boolean;
  readonly choices: (at: At) => readonly Choice[];
  readonly take: (typed: readonly string[], at: At) => Taken;
  /** What is meant where nothing is typed. */
  readonly otherwise?: (at: At) => unknown;
}

type Choices = (at: At) => readonly Choice[];
type Made = (name: string, at: At) => unknown;

/** A slot that takes one of several names; where there is just one, it need not be typed. */
export function one(
  key: string,
  prompt: string,
  { choices, make }: { readonly choices: Choices; readonly make?: Made },
): Slot {
  const made = (name: string, at: At): unknown => (make === undefined ? name : make(name, at));
  return {
    key,
    prompt,
    choices,
    take: ([name, ...rest], at) =>
      name !== undefined && choices(at).some((choice) => choice.name === name)
        ? { value: made(name, at), rest }
        : undefined,
    otherwise: (at) => {
      const [only, second] = choices(at);
      return only === undefined || second !== undefined ? undefined : made(only.name, at);
    },
  };
}

/** Names that explain themselves. */
export const plainly =
  (names: readonly string[]): Choices =>
  () =>
    names.map((name) => ({ name, label: '' }));

/** A slot that takes a number. */
export const number = (key: string, prompt: string): Slot => ({
  key,
  prompt,
  choices: () => [],
  take: ([typed, ...rest]) => {
    const value = typed === undefined || typed.trim() === '' ? Number.NaN : Number(typed);
    return Number.isFinite(value) ? { value, rest } : undefined;
  },
});

/** A slot that takes a day of the talks: `12`, or `+3` for three days from now. */
export const day = (key: string): Slot => ({
  key,
  prompt: 'which day (12, or +3 for three days from today)',
  choices: () => [],
  take: ([typed, ...rest], { view }) => {
    if (typed === undefined || !/^\+?\d{1,4}$/u.test(typed)) return undefined;
    return { value: typed.startsWith('+') ? view.day + Number(typed) : Number(typed), rest };
  },
});

/** Something that the table itself knows; a sentence where it does not. */
export const known = (key: string, find: (at: At) => unknown, why: string): Slot => ({
  key,
  prompt: '',
  choices: () => [],
  take: (typed, at) => {
    const value = find(at);
    return value === undefined ? { why } : { value, rest: typed };
  },
});

/** A slot that may be left out; with `lead` it is announced by a word. */
export function maybe({ key, prompt, choices, take }: Slot, lead?: string): Slot {
  return { key, prompt, choices, take, optional: true, ...(lead !== undefined && { lead }) };
}

export const issues: Choices = ({ view, words }) =>
  view.issues.map(({ id, options }) => ({
    name: id,
    label: `${words.scenario.issues[id]?.label ?? id}: ${optionsText(options)}`,
  }));
