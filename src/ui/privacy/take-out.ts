import type { Services } from '../app/services.tsx';
import { storedRows } from '../keep/stored-rows.ts';
import { exportAll } from '../keep/transfer.ts';
import { DATABASES, entriesOf, type Kept } from './places.ts';

export const EVERYTHING_FILE = 'parley-everything.json';

/**
 * Everything that is kept, as one JSON text: the tables as an export has them, so that they can be taken in again, and the rest row by row
 * as it lies there.
 */
export async function takeOutEverything({ keeper }: Pick<Services, 'keeper'>): Promise<string> {
  const tables: unknown = JSON.parse(await exportAll(keeper));
  return JSON.stringify(
    {
      format: 'parley-everything',
      version: 1,
      tables,
      pairs: await rowsOf('pairs'),
      classes: await rowsOf('classes'),
      settings: Object.fromEntries(entriesOf('localStorage')),
      drafts: Object.fromEntries(entriesOf('sessionStorage')),
    },
    undefined,
    1,
  );
}

async function rowsOf(kept: Exclude<Kept, 'tables'>): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { name, stores } = DATABASES[kept];
  const found = await storedRows(name);
  return Object.fromEntries(stores.map((store) => [store, found?.get(store) ?? []]));
}
