import type { Keeper, ListedGame } from '../../store/keeper.ts';
import { asError } from './as-error.ts';
import type { Database } from './database.ts';
import {
  branchRecord,
  eventRecords,
  gameRecordSchema,
  listedGame,
  recordOf,
  type EventRecord,
  type GameRecord,
} from './game-record.ts';

/** Why something could not be kept: another tab has gone on with the game, or the browser would not store it. */
export type KeepTrouble =
  | { readonly kind: 'elsewhere'; readonly game: string }
  | { readonly kind: 'refused'; readonly game: string };

export interface KeepingOptions {
  /** Milliseconds of the wall clock. */
  readonly now: () => number;
  /** Told beside the rejection, so that the person learns the reason. */
  readonly onTrouble?: (trouble: KeepTrouble) => void;
}

/** Another tab has played on: what this one holds no longer follows from what is kept. */
class ElsewhereError extends Error {}

const STORES = ['games', 'events'] as const;

/** The schemas of every event: they come once something is kept, a first visitor does without. */
const loadReader = () => import('./read-game.ts');

/**
 * Keeps games in IndexedDB: one transaction for each append, and a promise that resolves only after it completed.
 *
 * Two tabs on one game do not corrupt it: an append must continue exactly what is kept, or it is refused.
 */
export function indexedDbKeeper(database: Database, { now, onTrouble }: KeepingOptions): Keeper {
  const write = async (game: string, work: (writer: Writer) => Promise<void>): Promise<void> => {
    try {
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
      const [games, events] = [transaction.objectStore('games'), transaction.objectStore('events')];
      const ended = transaction.done.catch((error: unknown) => asError(error));
      try {
        await work({
          record: async () => gameRecordSchema.parse(await games.get(game)),
          put: (record) => games.put(record).then(() => undefined),
          putEvents: (rows) => Promise.all(rows.map((row) => events.put(row))).then(() => undefined),
        });
      } catch (error) {
        abort(transaction);
        throw error;
      }
      const error = await ended;
      if (error instanceof Error) throw error;
    } catch (error) {
      onTrouble?.({ kind: error instanceof ElsewhereError ? 'elsewhere' : 'refused', game });
      throw error;
    }
  };

  return {
    create: (game) =>
      write(game.id, async ({ put, putEvents }) => {
        await put(recordOf(game));
        for (const { id, log } of game.branches) await putEvents(eventRecords(game.id, id, { from: 0, events: log }));
      }),
    addBranch: (game, branch) =>
      write(game, async ({ record, put, putEvents }) => {
        const kept = await record();
        if (kept.branches.some(({ id }) => id === branch.id)) throw new ElsewhereError(`line ${branch.id} exists`);
        const branches = [...kept.branches, branchRecord(branch)];
        await put({ ...kept, playedAt: now(), branch: branch.id, branches });
        await putEvents(eventRecords(game, branch.id, { from: 0, events: branch.log }));
      }),
    choose: (game, branch) =>
      write(game, async ({ record, put }) => {
        await put({ ...(await record()), branch });
      }),
    append: (game, { branch: id, from, events }) =>
      write(game, async ({ record, put, putEvents }) => {
        const kept = await record();
        if (kept.branches.find((branch) => branch.id === id)?.events !== from)
          throw new ElsewhereError(`line ${id} has not ${from} events`);
        const branches = kept.branches.map((branch) =>
          branch.id === id ? { ...branch, events: from + events.length } : branch,
        );
        await put({ ...kept, playedAt: now(), branches });
        await putEvents(eventRecords(game, id, { from, events }));
      }),
    load: async (game) => {
      const transaction = database.transaction(STORES);
      const record = await transaction.objectStore('games').get(game);
      const rows = await transaction.objectStore('events').getAll(rangeOf(game));
      if (record === undefined) return undefined;
      const { readGame } = await loadReader();
      return readGame(game, record, rows);
    },
    list: async () => {
      const transaction = database.transaction(STORES);
      const [games, events] = [transaction.objectStore('games'), transaction.objectStore('events')];
      const found: { readonly id: string; readonly record: unknown; readonly rows: readonly EventRecord[] }[] = [];
      for (const id of await games.getAllKeys())
        found.push({ id, record: await games.get(id), rows: await events.getAll(rangeOf(id)) });
      if (found.length === 0) return [];
      // after the last row: a transaction does not wait for anything else
      const { readGame } = await loadReader();
      return found.map(({ id, record, rows }) => readGame(id, record, rows));
    },
    shelf: async () => {
      const transaction = database.transaction(['games', 'events', 'summaries']);
      const [games, summaries] = [transaction.objectStore('games'), transaction.objectStore('summaries')];
      const [ids, records, notes, rows] = await Promise.all([
        games.getAllKeys(),
        games.getAll(),
        summaries.getAll(),
        transaction.objectStore('events').getAllKeys(),
      ]);
      const noted = new Map(notes.map(({ game, summary }) => [game, summary]));
      const kept = new Map<string, number>();
      for (const [game] of rows) kept.set(game, (kept.get(game) ?? 0) + 1);
      return ids.map((id, at) => {
        const game = listedGame(id, records[at], noted.get(id));
        // a summary does not hold of a log that was cut: without it the log is looked through, and the cut is found
        return 'branches' in game && eventsOf(game) !== kept.get(id) ? { ...game, summary: undefined } : game;
      });
    },
    note: async (game, summary) => {
      const transaction = database.transaction(['games', 'summaries'], 'readwrite');
      // one that was erased meanwhile leaves nothing behind
      if ((await transaction.objectStore('games').getKey(game)) !== undefined)
        await transaction.objectStore('summaries').put({ game, summary });
      await transaction.done;
    },
    rename: (game, name) =>
      write(game, async ({ record, put }) => {
        const { name: _former, ...kept } = await record();
        await put({ ...kept, ...(name !== undefined && { name }) });
      }),
    erase: async (game) => {
      const all = ['games', 'events', 'summaries'] as const;
      const transaction = database.transaction(all, 'readwrite', { durability: 'strict' });
      await transaction.objectStore('games').delete(game);
      await transaction.objectStore('events').delete(rangeOf(game));
      await transaction.objectStore('summaries').delete(game);
      await transaction.done;
    },
  };
}

interface Writer {
  readonly record: () => Promise<GameRecord>;
  readonly put: (record: GameRecord) => Promise<void>;
  readonly putEvents: (rows: readonly EventRecord[]) => Promise<void>;
}

/** How many events a game has by its own record. */
const eventsOf = ({ branches }: ListedGame): number => branches.reduce((sum, { events }) => sum + events, 0);

/** All rows of one game, whatever the branch. */
const rangeOf = (game: string): IDBKeyRange =>
  IDBKeyRange.bound([game, 0, 0], [game, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]);

/** Ends a transaction without keeping anything; one that ended by itself is left as it is. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // it had ended before
  }
}
