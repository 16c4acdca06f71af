import { useEffect, useState } from 'react';
import { keptTables, type KeptTables } from '../../store/select/table-result.ts';
import { useServices } from '../app/services.tsx';
import { useShelf } from '../app/use-shelf.ts';
import type { Practice } from '../practice/practice-of.ts';

/** How long the library waits for tables that have to be looked through anew, in milliseconds. */
const PATIENCE = 800;

/** What keeps account of skills comes once there is something to keep account of. */
const loadPractice = () => import('../practice/practice-of.ts');

export interface KeptAndPractised extends KeptTables {
  /** Missing as long as nothing is finished. */
  readonly practice?: Practice;
}

/** Before anything was played: there is nothing to look through. */
const NOTHING: KeptAndPractised = { open: [], results: [] };

/**
 * What the kept tables tell, undefined until they were looked through. Where that takes long, what is known by then has to do, so that
 * nobody waits for a recommendation and nothing moves under the pointer.
 */
export function useKeptTables(): KeptAndPractised | undefined {
  const { now, isFirstVisit } = useServices();
  const [shelf] = useShelf();
  const [isLate, setLate] = useState(false);
  const [settled, settle] = useState(isFirstVisit ? NOTHING : undefined);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const isEnough = shelf !== undefined && (shelf.waiting.length === 0 || (isLate && shelf.tables.length > 0));
  useEffect(() => {
    if (!isEnough || (settled !== undefined && settled !== NOTHING)) return undefined;
    let isWanted = true;
    const found = keptTables(shelf.tables);
    if (settled === NOTHING && found.open.length + found.results.length === 0) return undefined;
    const practised = async (): Promise<KeptAndPractised> =>
      found.results.length === 0
        ? found
        : { ...found, practice: (await loadPractice()).practiceOf(shelf.tables, now()) };
    void practised()
      // without it one is still told what comes next
      .catch(() => found)
      .then((known) => isWanted && settle(known));
    return () => {
      isWanted = false;
    };
  }, [isEnough, settled, shelf, now]);
  return settled;
}
