import type { z } from 'zod';

/** A kept row that cannot be read: another version of the product left it, or a failing disk. */
export interface LostRow {
  readonly key: string;
  /** Where it does not hold together, and what is the matter there. */
  readonly place: string;
  readonly problem: string;
  readonly raw: unknown;
}

/** One kind of thing that is kept, each under a key. */
export interface Rows<Row> {
  readonly get: (key: string) => Promise<Row | undefined>;
  /** Those whose key begins so, in the order of their keys, as far as they can be read. */
  readonly under: (start: string) => Promise<readonly Row[]>;
  /** Those whose key begins so and that cannot be read any more. */
  readonly lost: (start: string) => Promise<readonly LostRow[]>;
  /** Writes a row; one that cannot be read is not written over but laid beside it. */
  readonly put: (key: string, row: Row) => Promise<void>;
  /** Takes one row away. */
  readonly drop: (key: string) => Promise<void>;
  /** Takes away whatever has a key that begins so. */
  readonly erase: (start: string) => Promise<void>;
}

/** What is the matter with a kept row; undefined where it can be read. */
export function lostRow(schema: z.ZodType, key: string, raw: unknown): LostRow | undefined {
  const read = schema.safeParse(raw);
  if (read.success) return undefined;
  const [problem] = read.error.issues;
  return { key, place: problem?.path.join('.') ?? '', problem: problem?.message ?? '', raw };
}

/** Rows that are forgotten when the page closes: for tests, and where the browser keeps nothing. */
export function rowsInMemory<Row>(schema: z.ZodType<Row>): Rows<Row> {
  const rows = new Map<string, Row>();
  const keys = (start: string): readonly string[] => [...rows.keys()].filter((key) => key.startsWith(start)).toSorted();
  return {
    get: (key) => Promise.resolve(rows.get(key)),
    under: (start) => Promise.resolve(keys(start).flatMap((key) => rows.get(key) ?? [])),
    lost: () => Promise.resolve([]),
    put: (key, row) => {
      const read = schema.safeParse(row);
      if (read.success) rows.set(key, read.data);
      return Promise.resolve();
    },
    drop: (key) => {
      rows.delete(key);
      return Promise.resolve();
    },
    erase: (start) => {
      for (const key of keys(start)) rows.delete(key);
      return Promise.resolve();
    },
  };
}
