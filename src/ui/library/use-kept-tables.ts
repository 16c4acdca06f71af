import { useEffect, useMemo, useState } from 'react';
import type { KeptTables } from '../../store/select/table-result.ts';
import { useKept } from '../app/use-kept.ts';
import { isReadable } from '../keep/is-readable.ts';

const NONE: KeptTables = { open: [], results: [] };

/**
 * What the kept tables tell, undefined until they were looked through. Reading and grading a log comes with its own chunk, so that a
 * first visitor never waits for it.
 */
export function useKeptTables(): KeptTables | undefined {
  const [kept] = useKept();
  const games = useMemo(() => kept?.filter(isReadable), [kept]);
  const [tables, setTables] = useState<KeptTables>();
  useEffect(() => {
    if (games === undefined || games.length === 0) return undefined;
    let isWanted = true;
    const take = (found: KeptTables): void => {
      if (isWanted) setTables(found);
    };
    import('../../store/select/table-result.ts').then(
      ({ keptTables }) => take(keptTables(games)),
      // the library is of use without them; the list of tables says more
      () => take(NONE),
    );
    return () => {
      isWanted = false;
    };
  }, [games]);
  return games?.length === 0 ? NONE : tables;
}
