import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Pair, PairState } from '../../store/pair/pair.ts';
import { useServices } from '../app/services.tsx';
import { asError } from '../keep/as-error.ts';
import { openPairKeeper } from './pair-database.ts';
import { openPairs, type Pairs } from './pairs.ts';

/** Pairs from elsewhere than this device: for tests. */
export const PairsContext = createContext<Pairs | undefined>(undefined);

const LETTERS = 36;
let here: Promise<Pairs> | undefined;

/** The pairs of this device, opened once; undefined until they are. */
export function usePairs(): Pairs | undefined {
  const given = useContext(PairsContext);
  const { now, newSeed } = useServices();
  const [pairs, setPairs] = useState(given);
  const [error, setError] = useState<Error>();
  const newId = useMemo(
    () => () => [newSeed(), newSeed(), now()].map((part) => part.toString(LETTERS)).join(''),
    [newSeed, now],
  );
  useEffect(() => {
    if (given !== undefined) return;
    here ??= openPairKeeper().then((keeper) => openPairs({ keeper, now, newId }));
    here.then(setPairs, (reason: unknown) => setError(asError(reason)));
  }, [given, newId, now]);
  if (error !== undefined) throw error;
  return pairs;
}

/** Where a pair stands, up to date. */
export const usePairState = (pair: Pair): PairState => useSyncExternalStore(pair.subscribe, pair.get);
