import { storedRows } from '../keep/stored-rows.ts';
import { DATABASES, entriesOf, KEPT, type Kept } from './places.ts';

/** One kind of thing on this device: how many there are, and how much room they take, in bytes as text. */
export interface Amount {
  readonly count: number;
  readonly bytes: number;
}

export type StoreName = (typeof DATABASES)[Kept]['stores'][number];

/** Everything that Parley has on this device, as it was found just now. */
export interface Measured {
  readonly databases: Readonly<Record<Kept, readonly (Amount & { readonly store: StoreName })[]>>;
  readonly settings: Amount;
  readonly drafts: Amount;
  /** The files of the program itself; undefined where the browser keeps none. */
  readonly files: Amount | undefined;
}

/** Counts and weighs everything on this device. */
export async function measureDevice(): Promise<Measured> {
  const [tables, pairs, classes] = await Promise.all(KEPT.map(weighDatabase));
  return {
    databases: { tables: tables ?? [], pairs: pairs ?? [], classes: classes ?? [] },
    settings: weigh(entriesOf('localStorage')),
    drafts: weigh(entriesOf('sessionStorage')),
    files: await weighFiles(),
  };
}

async function weighDatabase(kept: Kept): Promise<Measured['databases'][Kept]> {
  const { name, stores } = DATABASES[kept];
  const found = await storedRows(name);
  return stores.map((store) => ({ store, ...weigh((found?.get(store) ?? []).map(({ value }) => value)) }));
}

const ENCODER = new TextEncoder();
const weigh = (rows: readonly unknown[]): Amount => ({
  count: rows.length,
  bytes: rows.reduce<number>((sum, row) => sum + ENCODER.encode(JSON.stringify(row) ?? '').length, 0),
});

/** The files a service worker of this page has put aside. */
async function weighFiles(): Promise<Amount | undefined> {
  try {
    let [count, bytes] = [0, 0];
    for (const name of await caches.keys()) {
      // other programs may live at the same address
      if (!name.endsWith(new URL(import.meta.env.BASE_URL, document.baseURI).href)) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        count += 1;
        bytes += (await response?.blob())?.size ?? 0;
      }
    }
    return { count, bytes };
  } catch {
    return undefined;
  }
}
