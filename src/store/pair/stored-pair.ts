import { z } from 'zod';
import { readLog } from '../../engine/migrations.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { StoredGame } from '../keeper.ts';
import { sessionSchema, type PairSession, type PersonId } from './session.ts';

/** A pair as it is kept: the two rounds of talks with their logs, and what is known beside them. */
export interface StoredPair {
  readonly id: string;
  /** Counts the writings, from 1; see {@link isNext}. */
  readonly revision: number;
  readonly scenario: string;
  readonly startedAt: number;
  readonly playedAt: number;
  readonly session: PairSession;
  readonly games: readonly StoredGame[];
}

const gameSchema = z.strictObject({
  id: z.string().min(1).max(80),
  scenario: z.string().min(1),
  startedAt: z.number(),
  playedAt: z.number(),
  branch: z.literal(0),
  branches: z.tuple([z.strictObject({ id: z.literal(0), log: z.array(z.unknown()).min(1) })]),
});

const pairSchema = z.strictObject({
  id: z.string().min(1).max(80),
  revision: z.number().int().min(0),
  scenario: z.string().min(1),
  startedAt: z.number(),
  playedAt: z.number(),
  session: sessionSchema,
  games: z.array(gameSchema).min(1).max(2),
});

/** Why a kept pair cannot be read: the place in it, and what is the matter there. */
export interface PairFault {
  readonly place: string;
  readonly problem: string;
}

/** Reads what was kept of a pair; anything may lie there. */
export function readPair(kept: unknown): Result<StoredPair, PairFault> {
  const read = pairSchema.safeParse(kept);
  if (!read.success) {
    const [problem] = read.error.issues;
    return fail({ place: problem?.path.join('.') ?? '', problem: problem?.message ?? '' });
  }
  if (read.data.games.length !== read.data.session.rounds.length)
    return fail({ place: 'games', problem: 'not as many as there are rounds' });
  const games: StoredGame[] = [];
  for (const [at, { branches, ...game }] of read.data.games.entries()) {
    const log = readLog(branches[0].log);
    if (!log.ok) return fail({ place: `games.${at}.branches.0.log`, problem: log.error.code });
    games.push({ ...game, branches: [{ id: 0, log: log.value }] });
  }
  return ok({ ...read.data, games });
}

/** Something half written, of one person of a pair. */
export interface PairDraft {
  readonly person: PersonId;
  readonly key: string;
  readonly text: string;
}

/** Whether a pair follows what is kept of it; otherwise another tab has gone on with it, or it was erased meanwhile. */
export const isNext = (kept: { readonly revision?: unknown } | undefined, { revision }: StoredPair): boolean =>
  revision === 1 ? kept === undefined : kept?.revision === revision - 1;

/**
 * Where pairs are kept, apart from what one plays alone: their tables are nobody's own progress. Every promise settles only once the
 * data is safe; one that cannot keep rejects.
 */
export interface PairKeeper {
  /** Writes nothing where another tab has gone on with the pair, or it was erased: then it is `elsewhere`. */
  readonly save: (pair: StoredPair) => Promise<'kept' | 'elsewhere'>;
  readonly load: (id: string) => Promise<unknown>;
  /** Everything that is kept, unchecked but for its id. */
  readonly list: () => Promise<readonly { readonly id: string }[]>;
  readonly erase: (id: string) => Promise<void>;
  readonly drafts: (id: string) => Promise<readonly PairDraft[]>;
  /** Without a text the draft goes; a pair that is not kept has none. */
  readonly saveDraft: (id: string, draft: Omit<PairDraft, 'text'> & { readonly text?: string }) => Promise<void>;
  /** Tells which pair another tab has changed or erased; without an id, all of them. */
  readonly follow: (heard: (id: string | undefined) => void) => void;
}

/** Keeps pairs until the page closes: for tests, and where the browser keeps nothing. */
export function memoryPairKeeper(): PairKeeper {
  const pairs = new Map<string, StoredPair>();
  const drafts = new Map<string, Map<string, PairDraft>>();
  return {
    save: (pair) => {
      if (!isNext(pairs.get(pair.id), pair)) return Promise.resolve('elsewhere');
      pairs.set(pair.id, pair);
      return Promise.resolve('kept');
    },
    load: (id) => Promise.resolve(pairs.get(id)),
    list: () => Promise.resolve([...pairs.values()]),
    erase: (id) => {
      pairs.delete(id);
      drafts.delete(id);
      return Promise.resolve();
    },
    drafts: (id) => Promise.resolve([...(drafts.get(id)?.values() ?? [])]),
    saveDraft: (id, { person, key, text }) => {
      const own = drafts.get(id) ?? new Map<string, PairDraft>();
      if (text === undefined) own.delete(`${person}/${key}`);
      else own.set(`${person}/${key}`, { person, key, text });
      drafts.set(id, own);
      return Promise.resolve();
    },
    // nobody else can reach this memory
    follow: () => undefined,
  };
}
