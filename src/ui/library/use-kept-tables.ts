import { useEffect, useMemo, useState } from 'react';
import { keptTables, type KeptTables } from '../../store/select/table-result.ts';
import { useShelf } from '../app/use-shelf.ts';

/** How long the library waits for tables that have to be looked through anew, in milliseconds. */
const PATIENCE = 800;

/**
 * What the kept tables tell, undefined until they were looked through. Where that takes long, what is known by then has to do, so that
 * nobody waits for a recommendation and nothing moves under the pointer.
 */
export function useKeptTables(): KeptTables | undefined {
  const [shelf] = useShelf();
  const [isLate, setLate] = useState(false);
  const [settled, settle] = useState<KeptTables>();
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const isEnough = shelf !== undefined && (shelf.waiting.length === 0 || (isLate && shelf.tables.length > 0));
  const now = useMemo(() => (isEnough ? keptTables(shelf.tables) : undefined), [isEnough, shelf]);
  if (settled === undefined && now !== undefined) settle(now);
  return settled;
}
