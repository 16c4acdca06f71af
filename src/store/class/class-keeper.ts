import type { z } from 'zod';

/** One kind of thing that is kept, each under a key. */
export interface Rows<Row> {
  readonly get: (key: string) => Promise<Row | undefined>;
  /** Those whose key begins so, in the order of their keys; what cannot be read any more is left out. */
  readonly under: (start: string) => Promise<readonly Row[]>;
  readonly put: (key: string, row: Row) => Promise<void>;
  /** Takes away whatever has a key that begins so. */
  readonly erase: (start: string) => Promise<void>;
}

/** Rows that are forgotten when the page closes: for tests, and where the browser keeps nothing. */
export function rowsInMemory<Row>(schema: z.ZodType<Row>): Rows<Row> {
  const rows = new Map<string, Row>();
  const keys = (start: string): readonly string[] => [...rows.keys()].filter((key) => key.startsWith(start)).toSorted();
  return {
    get: (key) => Promise.resolve(rows.get(key)),
    under: (start) => Promise.resolve(keys(start).flatMap((key) => rows.get(key) ?? [])),
    put: (key, row) => {
      const read = schema.safeParse(row);
      if (read.success) rows.set(key, read.data);
      return Promise.resolve();
    },
    erase: (start) => {
      for (const key of keys(start)) rows.delete(key);
      return Promise.resolve();
    },
  };
}
