import { CLASS_DATABASE } from '../keep/class-database.ts';
import { DATABASE_NAME } from '../keep/database.ts';
import { PAIR_DATABASE } from '../pair/pair-database.ts';

/** Every database of Parley, and the stores in it. */
export const DATABASES = {
  tables: { name: DATABASE_NAME, stores: ['games', 'events', 'summaries'] },
  pairs: { name: PAIR_DATABASE, stores: ['pairs', 'drafts'] },
  classes: { name: CLASS_DATABASE, stores: ['taken', 'composed', 'received', 'remarks'] },
} as const;
export type Kept = keyof typeof DATABASES;
export const KEPT: readonly Kept[] = ['tables', 'pairs', 'classes'];

/** What every setting and draft of Parley begins with, in the two small storages of a browser. */
const PREFIX = 'parley.';

/** The entries of a small storage that are Parley's; none where the browser keeps nothing. */
export function entriesOf(storage: 'localStorage' | 'sessionStorage'): readonly (readonly [string, string])[] {
  try {
    const kept = window[storage];
    return Object.keys(kept)
      .filter((key) => key.startsWith(PREFIX))
      .toSorted()
      .map((key) => [key, kept.getItem(key) ?? '']);
  } catch {
    return [];
  }
}
