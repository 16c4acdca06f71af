import { memoryKeeper, type Keeper } from '../../store/keeper.ts';
import { openDatabase } from './database.ts';
import { indexedDbKeeper, type KeepingOptions } from './indexed-db-keeper.ts';

/** Where games go: onto the device, or into memory where the browser keeps nothing or a newer product has changed the data. */
export interface Keeping {
  readonly keeper: Keeper;
  readonly standing: 'kept' | 'denied' | 'newer';
}

/** Opens the place where games are kept; with the first new game the browser is asked not to clear it. Never rejects. */
export async function openKeeper(options: KeepingOptions): Promise<Keeping> {
  try {
    const database = await openDatabase();
    // what can be counted can be kept: some private modes open the database and refuse every row
    await database.count('games');
    const keeper = indexedDbKeeper(database, options);
    return { keeper: { ...keeper, create: (game) => keeper.create(game).then(askForPersistence) }, standing: 'kept' };
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    return { keeper: memoryKeeper(), standing: newer ? 'newer' : 'denied' };
  }
}

// asked when there is something to keep: some browsers put the question to the person
async function askForPersistence(): Promise<void> {
  try {
    const isPersisted = await navigator.storage.persisted();
    if (!isPersisted) void navigator.storage.persist();
  } catch {
    // an older browser has no such question; the games are kept all the same
  }
}
