/** What stands in a slot: words, whether they take `are`, and which values of the table they speak (`uplift=6`). */
export interface Filler {
  readonly text: string;
  readonly plural?: boolean;
  readonly values?: readonly string[];
}

/** Gives what belongs in a slot, or undefined where nothing is known to put there; `at` counts the slots of the line from 0. */
export type SlotSource = (slot: string, at: number) => Filler | undefined;

/** A line with its slots filled. */
export interface Filled {
  readonly text: string;
  readonly values: readonly string[];
}

const SLOT = /\{([a-z0-9]+)\}/giu;

/** Words that agree with the slot to their left, each for one and for many. */
export type Agreement = Readonly<Record<string, readonly string[]>>;

/** The names of the slots in a line, in lower case, as often as they stand there. */
export const slotsOf = (line: string): readonly string[] =>
  [...line.matchAll(SLOT)].map(([, slot]) => (slot ?? '').toLowerCase());

/** A line without its slots: two lines that differ in these alone sound alike. */
export const skeletonOf = (line: string): string => line.replaceAll(SLOT, '_').replaceAll(/\s+/gu, ' ').trim();

/**
 * Fills every slot of a line; undefined where one cannot be filled, since a line has no fallback inside. A part in square brackets
 * is left out instead. What begins a sentence gets its capital.
 *
 * @source voices §1
 */
export function fill(line: string, source: SlotSource, agreement: Agreement): Filled | undefined {
  const whole = withoutEmptyBrackets(line, source, agreement);
  const values: string[] = [];
  let out = '';
  let at = 0;
  let plural = false;
  for (const [nth, match] of [...whole.matchAll(SLOT)].entries()) {
    const [braced, name = ''] = match;
    out += whole.slice(at, match.index);
    at = match.index + braced.length;
    const slot = name.toLowerCase();
    const agreeing: string | undefined = agreement[slot]?.[plural ? 1 : 0];
    const filler: Filler | undefined = agreeing === undefined ? source(slot, nth) : { text: agreeing, plural };
    if (filler === undefined || filler.text === '') return undefined;
    plural = filler.plural ?? false;
    values.push(...(filler.values ?? []));
    out += name !== slot || beginsSentence(out) ? capital(filler.text) : filler.text;
  }
  return { text: typeset(capital(tidy(out + whole.slice(at)))), values };
}

const withoutEmptyBrackets = (line: string, source: SlotSource, agreement: Agreement): string =>
  line.replaceAll(/\[([^[\]]*)\]/gu, (_, inner: string) =>
    slotsOf(inner).every((slot) => agreement[slot] !== undefined || source(slot, -1) !== undefined) ? inner : '',
  );

/** At the very beginning, also behind a dash or an ellipsis, and after the end of a sentence. */
const beginsSentence = (before: string): boolean =>
  /^[\s—…"“'(]*$/u.test(before) || /[.!?]["”')]*\s+["“(]*$/u.test(before);

/** The first letter as a capital; figures and signs stay. */
export const capital = (text: string): string =>
  text.replace(/^(["“(]?)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase());

const tidy = (text: string): string =>
  text
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ ([,.;:?!])/gu, '$1')
    .replaceAll(/([.!?])\.(?!\.)/gu, '$1')
    .trim();

/** Straight quotation marks and apostrophes as they are set in print. */
export const typeset = (text: string): string =>
  text
    .replaceAll(/(^|[\s([—])"/gu, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([—“])'(?=\S)/gu, '$1‘')
    .replaceAll("'", '’');
