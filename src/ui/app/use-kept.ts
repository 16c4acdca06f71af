import { useCallback, useEffect, useState } from 'react';
import type { StoredGame, UnreadableGame } from '../../store/keeper.ts';
import { asError } from '../keep/as-error.ts';
import { useServices } from './services.tsx';

export type Kept = readonly (StoredGame | UnreadableGame)[];

/** Everything that is kept, undefined until it has been read; and how to read it again. */
export function useKept(): readonly [Kept | undefined, () => Promise<void>] {
  const { keeper } = useServices();
  const [kept, setKept] = useState<Kept>();
  const [error, setError] = useState<Error>();
  const read = useCallback(() => keeper.list().then(setKept, (reason: unknown) => setError(asError(reason))), [keeper]);
  useEffect(() => void read(), [read]);
  if (error !== undefined) throw error;
  return [kept, read];
}
