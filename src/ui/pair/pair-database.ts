import { openDB, type DBSchema } from 'idb';
import { isNext, memoryPairKeeper, type PairDraft, type PairKeeper } from '../../store/pair/stored-pair.ts';
import { clearDatabase } from '../keep/stored-rows.ts';

/** Pairs lie apart from what one plays alone: their tables are nobody's own progress. */
export const PAIR_DATABASE = 'parley-pairs';
const PAIR_DATABASE_VERSION = 1;

interface PairDatabase extends DBSchema {
  /** Rows are checked when they are read. */
  pairs: { key: string; value: { readonly id: string; readonly revision?: unknown } };
  drafts: { key: [pair: string, person: string, key: string]; value: PairDraft & { readonly pair: string } };
}

/** Opens the place where pairs are kept; where the browser keeps nothing, they last as long as the page. Never rejects. */
export async function openPairKeeper(): Promise<PairKeeper> {
  try {
    const database = await openDB<PairDatabase>(PAIR_DATABASE, PAIR_DATABASE_VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('pairs', { keyPath: 'id' });
        fresh.createObjectStore('drafts', { keyPath: ['pair', 'person', 'key'] });
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    // what can be counted can be kept: some private modes open the database and refuse every row
    await database.count('pairs');
    const tabs = new BroadcastChannel(PAIR_DATABASE);
    const ofPair = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
    return {
      save: async (pair) => {
        const transaction = database.transaction('pairs', 'readwrite', { durability: 'strict' });
        if (!isNext(await transaction.store.get(pair.id), pair)) {
          await transaction.done;
          return 'elsewhere';
        }
        await transaction.store.put(pair);
        await transaction.done;
        tabs.postMessage(pair.id);
        return 'kept';
      },
      load: (id) => database.get('pairs', id),
      list: () => database.getAll('pairs'),
      erase: async (id) => {
        const transaction = database.transaction(['pairs', 'drafts'], 'readwrite', { durability: 'strict' });
        await transaction.objectStore('pairs').delete(id);
        await transaction.objectStore('drafts').delete(ofPair(id));
        await transaction.done;
        tabs.postMessage(id);
      },
      drafts: (id) => database.getAll('drafts', ofPair(id)),
      saveDraft: async (id, { person, key, text }) => {
        const transaction = database.transaction(['pairs', 'drafts'], 'readwrite');
        const drafts = transaction.objectStore('drafts');
        if (text === undefined) await drafts.delete([id, person, key]);
        else if ((await transaction.objectStore('pairs').getKey(id)) !== undefined)
          await drafts.put({ pair: id, person, key, text });
        await transaction.done;
      },
      follow: (heard) => {
        tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
          heard(typeof data === 'string' ? data : undefined),
        );
      },
    };
  } catch {
    return memoryPairKeeper();
  }
}

/** Takes every pair off this device, and tells whoever has one open. */
export async function erasePairs(): Promise<void> {
  await clearDatabase(PAIR_DATABASE);
  const tabs = new BroadcastChannel(PAIR_DATABASE);
  tabs.postMessage(undefined);
  tabs.close();
}
