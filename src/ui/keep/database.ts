import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EventRecord, SummaryRecord } from './game-record.ts';

/** The version of the database's shape; each upgrade below leads one version further and is never changed again. */
export const DATABASE_VERSION = 2;
export const DATABASE_NAME = 'parley';

interface ParleyDatabase extends DBSchema {
  /** Rows are checked when they are read: another version, or a failing disk, may have left anything. */
  games: { key: string; value: unknown };
  events: { key: [string, number, number]; value: EventRecord };
  /** What was worked out from the events of a game; made anew whenever it is missing. */
  summaries: { key: string; value: SummaryRecord };
}
export type Database = IDBPDatabase<ParleyDatabase>;

type Upgrade = (database: Database) => void;

/** Step by step from the empty database; entry 0 leads to version 1. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('games', { keyPath: 'id' });
    database.createObjectStore('events', { keyPath: ['game', 'branch', 'seq'] });
  },
  (database) => {
    database.createObjectStore('summaries', { keyPath: 'game' });
  },
];

/** Opens the database and brings it up to date; rejects where the browser denies it or a newer product has changed it. */
export function openDatabase(name: string = DATABASE_NAME): Promise<Database> {
  return openDB<ParleyDatabase>(name, DATABASE_VERSION, {
    upgrade: (database, oldVersion) => {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(database);
    },
    // a newer product in another tab must be able to upgrade: this tab then says that it cannot keep any more
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
