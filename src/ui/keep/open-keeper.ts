import { memoryKeeper, type Keeper } from '../../store/keeper.ts';
import { openDatabase } from './database.ts';
import { indexedDbKeeper, type KeepingOptions } from './indexed-db-keeper.ts';

/** Where games go: onto the device, or into memory where the browser keeps nothing or a newer product has changed the data. */
export interface Keeping {
  readonly keeper: Keeper;
  readonly standing: 'kept' | 'denied' | 'newer';
}

/** Opens the place where games are kept and asks the browser not to clear it; never rejects. */
export async function openKeeper(options: KeepingOptions): Promise<Keeping> {
  try {
    const database = await openDatabase();
    // what can be counted can be kept: some private modes open the database and refuse every row
    await database.count('games');
    const keeper = indexedDbKeeper(database, options);
    void askForPersistence();
    return { keeper, standing: 'kept' };
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    return { keeper: memoryKeeper(), standing: newer ? 'newer' : 'denied' };
  }
}

async function askForPersistence(): Promise<void> {
  try {
    const isPersisted = await navigator.storage.persisted();
    if (!isPersisted) await navigator.storage.persist();
  } catch {
    // an older browser has no such question; the games are kept all the same
  }
}
