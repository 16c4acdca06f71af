import {
  GUESSED,
  SHEET_ROOM,
  type Guess,
  type Guessed,
  type Sheet,
  type SheetSaved,
  type Tradeable,
  type Worksheets,
} from '../../domain/worksheet.ts';
import { sameData } from '../../kernel/canonical.ts';

/** Sheets that are filled in in any order and saved by themselves. */
export const LOOSE_SHEETS = ['tradeables', 'counterparty', 'evidence', 'anchor', 'meso', 'strategy'] as const;
export type LooseSheet = (typeof LOOSE_SHEETS)[number];

/** A sheet as it lies on the desk: what has to be there before it can be saved may still be missing. */
export interface SheetDrafts {
  readonly tradeables: Sheet<'tradeables'>;
  readonly counterparty: Sheet<'counterparty'>;
  readonly evidence: Sheet<'evidence'>;
  readonly anchor: Partial<Sheet<'anchor'>>;
  readonly meso: Sheet<'meso'>;
  readonly strategy: Partial<Sheet<'strategy'>>;
}

const BLANK: SheetDrafts = {
  tradeables: { rows: [] },
  counterparty: { issues: [], guesses: [] },
  evidence: { items: [] },
  anchor: {},
  meso: { bundles: [] },
  strategy: {},
};

/** A sheet as it was saved, or a blank one: nothing is answered beforehand. */
export function draftOf<Name extends LooseSheet>(sheets: Worksheets, name: Name): SheetDrafts[Name] {
  const saved: Partial<SheetDrafts> = sheets;
  return saved[name] ?? BLANK[name];
}

const blankText = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const SAVED: { readonly [Name in LooseSheet]: (draft: SheetDrafts[Name]) => SheetSaved | undefined } = {
  tradeables: ({ rows }) => ({
    sheet: 'tradeables',
    value: { rows: rows.filter((row) => Object.keys(row).length > 1) },
  }),
  counterparty: ({ issues, guesses }) => ({
    sheet: 'counterparty',
    value: {
      issues,
      guesses: guesses
        .filter(({ text }) => !blankText(text))
        .map((guess) => ({ ...guess, text: guess.text.trim().slice(0, SHEET_ROOM.note) })),
    },
  }),
  evidence: (value) => ({ sheet: 'evidence', value }),
  anchor: ({ issue, facts = [], rationale, ...range }) =>
    issue === undefined
      ? undefined
      : {
          sheet: 'anchor',
          value: {
            issue,
            ...range,
            facts,
            ...(!blankText(rationale) && { rationale: rationale?.trim().slice(0, SHEET_ROOM.rationale) }),
          },
        },
  meso: ({ bundles }) => ({
    sheet: 'meso',
    value: {
      bundles: bundles.slice(0, bundles.findLastIndex((bundle) => Object.keys(bundle).length > 0) + 1),
    },
  }),
  strategy: ({ lens }) => (lens === undefined ? undefined : { sheet: 'strategy', value: { lens } }),
};

/** The sheet that a draft makes; undefined while something is missing, or where there is nothing to save. */
export function savedFrom<Name extends LooseSheet>(
  sheets: Worksheets,
  name: Name,
  draft: SheetDrafts[Name],
): SheetSaved | undefined {
  const saved = SAVED[name](draft);
  if (saved === undefined) return undefined;
  const lies = sheets[name];
  const isBlank = lies === undefined && sameData(saved.value, SAVED[name](BLANK[name])?.value);
  return isBlank || sameData(lies, saved.value) ? undefined : saved;
}

/** The row of an issue, bare where nothing is written on it. */
export const rowOf = ({ rows }: SheetDrafts['tradeables'], issue: string): Tradeable =>
  rows.find((row) => row.issue === issue) ?? { issue };

/** The sheet with a row changed; rows stand in the order of the issues. */
export function withRow(
  { rows }: SheetDrafts['tradeables'],
  changed: Tradeable,
  issues: readonly { readonly id: string }[],
): SheetDrafts['tradeables'] {
  const others = rows.filter(({ issue }) => issue !== changed.issue);
  const order = (issue: string): number => issues.findIndex(({ id }) => id === issue);
  return { rows: [...others, changed].toSorted((left, right) => order(left.issue) - order(right.issue)) };
}

export const guessOn = ({ guesses }: SheetDrafts['counterparty'], about: Guessed): Guess =>
  guesses.find((guess) => guess.about === about) ?? { about, text: '' };

/** The sheet with a guess changed; guesses stand in the order in which they are asked for. */
export function withGuess(sheet: SheetDrafts['counterparty'], changed: Guess): SheetDrafts['counterparty'] {
  const guesses = GUESSED.map((about) => (about === changed.about ? changed : guessOn(sheet, about)));
  return { ...sheet, guesses: guesses.filter(({ text, about }) => text !== '' || about === changed.about) };
}

/** A record with a field set, or without it. */
export function withField<T extends object, Key extends keyof T>(record: T, key: Key, value: T[Key] | undefined): T {
  const { [key]: _, ...rest } = record;
  // what was taken out is put in again, or was optional
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
