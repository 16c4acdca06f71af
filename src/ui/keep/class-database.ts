import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { z } from 'zod';
import { lostRow, rowsInMemory, type Rows } from '../../store/class/class-keeper.ts';
import {
  classKeeperInMemory,
  composedSchema,
  receivedSchema,
  remarkSchema,
  takenSchema,
  type ClassKeeper,
} from '../../store/class/class-rows.ts';

/** A database of its own: most people never have anything to do with a class. */
export const CLASS_DATABASE = 'parley-class';
const VERSION = 1;
const STORES = ['taken', 'composed', 'received', 'remarks'] as const;
type Store = (typeof STORES)[number];

interface ClassSchema extends DBSchema {
  /** Rows are checked when they are read: another version, or a failing disk, may have left anything. */
  taken: { key: string; value: unknown };
  composed: { key: string; value: unknown };
  received: { key: string; value: unknown };
  remarks: { key: string; value: unknown };
}

/** Opens what is kept of classes; where the browser keeps nothing, or a newer product has changed it, in memory. Never rejects. */
export async function openClassKeeper(): Promise<ClassKeeper> {
  try {
    const database = await openDB<ClassSchema>(CLASS_DATABASE, VERSION, {
      upgrade: (fresh) => {
        for (const store of STORES) fresh.createObjectStore(store);
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    await database.count('taken');
    return {
      standing: 'kept',
      taken: rowsIn(database, 'taken', takenSchema),
      composed: rowsIn(database, 'composed', composedSchema),
      received: rowsIn(database, 'received', receivedSchema),
      remarks: rowsIn(database, 'remarks', remarkSchema),
    };
  } catch {
    return classKeeperInMemory();
  }
}

/** Where a row lies that could not be read when its key was written again. */
const BESIDE = ' (before)';

/** What the device refuses to write stays in memory until the page closes. */
function rowsIn<Row>(database: IDBPDatabase<ClassSchema>, store: Store, schema: z.ZodType<Row>): Rows<Row> {
  const unwritten = rowsInMemory(schema);
  const rangeOf = (start: string): IDBKeyRange => IDBKeyRange.bound(start, `${start}\uFFFF`);
  const read = (value: unknown): readonly Row[] => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  };
  return {
    get: async (key) => (await unwritten.get(key)) ?? read(await database.get(store, key))[0],
    under: async (start) => [
      ...(await database.getAll(store, rangeOf(start))).flatMap(read),
      ...(await unwritten.under(start)),
    ],
    lost: async (start) => {
      const transaction = database.transaction(store);
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(rangeOf(start)),
        transaction.store.getAll(rangeOf(start)),
      ]);
      return keys.flatMap((key, at) => lostRow(schema, key, values[at]) ?? []);
    },
    put: async (key, row) => {
      try {
        const transaction = database.transaction(store, 'readwrite');
        const former: unknown = await transaction.store.get(key);
        if (former !== undefined && lostRow(schema, key, former) !== undefined)
          await transaction.store.put(former, `${key}${BESIDE}`);
        await transaction.store.put(row, key);
        await transaction.done;
      } catch {
        await unwritten.put(key, row);
      }
    },
    drop: async (key) => {
      await unwritten.drop(key);
      await database.delete(store, key);
    },
    erase: async (start) => {
      await unwritten.erase(start);
      await database.delete(store, rangeOf(start));
    },
  };
}
