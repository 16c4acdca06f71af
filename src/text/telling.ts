import { bySide, type BySide, type Side } from '../domain/side.ts';

/** What one speaker said and showed lately, newest first. */
interface Lately {
  /** First two words of the last replies. */
  readonly openings: readonly string[];
  /** Lines without their slots, reply by reply. */
  readonly skeletons: readonly (readonly string[])[];
  readonly cues: readonly string[];
  /** How often each kind of line was said. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** What has been told so far in this language, so that nothing is told twice. Always made again from the log, never stored. */
export interface Telling {
  /** Ids of all lines spoken in this negotiation, by whichever side. */
  readonly used: ReadonlySet<string>;
  readonly lately: BySide<Lately>;
  /** The issue spoken of last, and all that were. */
  readonly issue: string | undefined;
  readonly issues: ReadonlySet<string>;
  /** Days named so far. */
  readonly days: ReadonlySet<number>;
  /** The words of each move by its event: nobody is quoted with what was not said. */
  readonly said: ReadonlyMap<number, string>;
  /** The values that each side has named: `uplift=6`. */
  readonly named: BySide<ReadonlySet<string>>;
}

/** How long something may not come again, counted in replies of the same speaker. @source voices §1, repetition */
export const REST = { openings: 4, skeletons: 8, cues: 3 } as const;

/** Nothing has been said yet. */
export const nothingTold = (): Telling => ({
  used: new Set(),
  lately: bySide(() => ({ openings: [], skeletons: [], cues: [], kinds: {} })),
  issue: undefined,
  issues: new Set(),
  days: new Set(),
  said: new Map(),
  named: bySide(() => new Set()),
});

/** One reply, as it is kept in mind. */
export interface Told {
  readonly seq: number;
  readonly side: Side;
  readonly said: string;
  readonly lines: readonly { readonly id: string; readonly skeleton: string; readonly kind: string }[];
  readonly cue: string | undefined;
  readonly issues: readonly string[];
  readonly days: readonly number[];
  readonly values: readonly string[];
}

/** The first two words of a reply, however they are set. */
export const openingOf = (said: string): string =>
  said
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
    .split(/\s+/u)
    .slice(0, 2)
    .join(' ');

/** Keeps a reply in mind. */
export function remember(telling: Telling, { seq, side, said, lines, cue, issues, days, values }: Told): Telling {
  const { openings, skeletons, cues, kinds } = telling.lately[side];
  const opening = openingOf(said);
  const counted = { ...kinds };
  for (const { kind } of lines) counted[kind] = (counted[kind] ?? 0) + 1;
  return {
    used: new Set([...telling.used, ...lines.map(({ id }) => id)]),
    lately: {
      ...telling.lately,
      [side]: {
        openings: (opening === '' ? openings : [opening, ...openings]).slice(0, REST.openings),
        skeletons: [lines.map(({ skeleton }) => skeleton), ...skeletons].slice(0, REST.skeletons),
        cues: (cue === undefined ? cues : [cue, ...cues]).slice(0, REST.cues),
        kinds: counted,
      },
    },
    issue: issues.at(-1) ?? telling.issue,
    issues: new Set([...telling.issues, ...issues]),
    days: new Set([...telling.days, ...days]),
    said: new Map([...telling.said, [seq, said]]),
    named: { ...telling.named, [side]: new Set([...telling.named[side], ...values]) },
  };
}

/** Keeps in mind what a move without lines spoke of. */
export const overheard = (telling: Telling, { seq, said, issues }: Pick<Told, 'seq' | 'said' | 'issues'>): Telling => ({
  ...telling,
  said: new Map([...telling.said, [seq, said]]),
  issue: issues[0] ?? telling.issue,
  issues: new Set([...telling.issues, ...issues]),
});
