/** A scenario as the shelf of the library sorts it. */
export interface OnShelf {
  readonly id: string;
  readonly context: string;
  /** 1 to 5; the first are tutorial-sized. */
  readonly level: number;
  readonly minutes: number;
  readonly isPlayed: boolean;
  /** All that a typed word may be found in. */
  readonly words: readonly string[];
}

/** From and to how many minutes. */
export const LENGTHS = { short: [0, 10], middle: [11, 20], long: [21, Infinity] } as const;
export type Length = keyof typeof LENGTHS;

/** What is asked of a scenario; everything that is set has to hold. */
export interface Filters {
  readonly context: string | undefined;
  readonly level: number | undefined;
  readonly length: Length | undefined;
  readonly isUnplayed: boolean;
  readonly typed: string;
}

export const NO_FILTERS: Filters = {
  context: undefined,
  level: undefined,
  length: undefined,
  isUnplayed: false,
  typed: '',
};

/** Whether anything is asked at all. */
export const isFiltered = ({ context, level, length, isUnplayed, typed }: Filters): boolean =>
  context !== undefined || level !== undefined || length !== undefined || isUnplayed || wordsOf(typed).length > 0;

/** The scenarios that are all one asks for, in the order they stand in. */
export function onShelf<Entry extends OnShelf>(shelf: readonly Entry[], filters: Filters): readonly Entry[] {
  const typed = wordsOf(filters.typed);
  return shelf.filter((entry) => {
    const [from, to] = LENGTHS[filters.length ?? 'short'];
    return (
      (filters.context === undefined || entry.context === filters.context) &&
      (filters.level === undefined || entry.level === filters.level) &&
      (filters.length === undefined || (from <= entry.minutes && entry.minutes <= to)) &&
      (!filters.isUnplayed || !entry.isPlayed) &&
      isSpokenOf(entry, typed)
    );
  });
}

/** Whether every typed word stands at the beginning of some word. */
export const isFound = (words: readonly string[], typed: string): boolean => isSpokenOf({ words }, wordsOf(typed));

function isSpokenOf({ words }: Pick<OnShelf, 'words'>, typed: readonly string[]): boolean {
  if (typed.length === 0) return true;
  const there = words.flatMap(wordsOf);
  return typed.every((word) => there.some((known) => known.startsWith(word)));
}

/** The words of a text without case, accents and marks. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
