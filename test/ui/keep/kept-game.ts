import 'fake-indexeddb/auto';
import type { LogEvent } from '../../../src/engine/events.ts';
import type { StoredGame } from '../../../src/store/keeper.ts';
import { openDatabase, type Database } from '../../../src/ui/keep/database.ts';
import { indexedDbKeeper, type KeepTrouble } from '../../../src/ui/keep/indexed-db-keeper.ts';
import { invite, offer, sitting } from '../../support/two-people.ts';

/** Three rounds of talk: the first five events are the game, the rest is what comes later. */
const LOG = sitting()
  .says(offer({ uplift: 5 }))
  .says(invite())
  .says(offer({ uplift: 4.5 }))
  .says(invite())
  .says(invite()).log;

export const BEGUN = LOG.slice(0, 3);
export const LATER: readonly LogEvent[] = LOG.slice(3, 5);

export const game = (change: Partial<StoredGame> = {}): StoredGame => ({
  id: 'halden-1',
  scenario: 'saas-renewal',
  startedAt: 1000,
  playedAt: 1000,
  branch: 0,
  branches: [{ id: 0, log: BEGUN }],
  ...change,
});

let databases = 0;

/** A keeper over a database of its own, and the database to look into or to harm. */
export async function freshKeeper() {
  databases += 1;
  const name = `parley-test-${databases}`;
  const database: Database = await openDatabase(name);
  const troubles: KeepTrouble[] = [];
  const options = { now: () => 2000, onTrouble: (trouble: KeepTrouble) => void troubles.push(trouble) };
  const keeper = indexedDbKeeper(database, options);
  return { name, database, keeper, troubles, options };
}
