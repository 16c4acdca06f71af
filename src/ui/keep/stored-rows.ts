import { openDB, type IDBPDatabase } from 'idb';

/** A row as it lies there, unchecked, under its key. */
export interface StoredRow {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** The stores of a database of this device with all their rows; undefined where there is none. Nothing is made by looking. */
export async function storedRows(name: string): Promise<ReadonlyMap<string, readonly StoredRow[]> | undefined> {
  const database = await openExisting(name);
  if (database === undefined) return undefined;
  try {
    const stores = new Map<string, readonly StoredRow[]>();
    for (const store of database.objectStoreNames) {
      const transaction = database.transaction(store);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      stores.set(
        store,
        keys.map((key, at): StoredRow => ({ key, value: values[at] })),
      );
    }
    return stores;
  } finally {
    database.close();
  }
}

/** Takes every row out of a database; one that is open elsewhere stays open and is empty. */
export async function clearDatabase(name: string): Promise<void> {
  const database = await openExisting(name);
  if (database === undefined) return;
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return;
    const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
    await Promise.all(names.map((store) => transaction.objectStore(store).clear()));
    await transaction.done;
  } finally {
    database.close();
  }
}

async function openExisting(name: string): Promise<IDBPDatabase | undefined> {
  try {
    return await openDB(name, undefined, {
      // only asked where there was none: then there shall be none afterwards
      upgrade: (...asked) => {
        const [, , , transaction] = asked;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch {
    return undefined;
  }
}
