import { useEffect, useState } from 'react';
import type { Log } from '../../engine/events.ts';
import { useServices } from '../app/services.tsx';
import { isReadable } from '../keep/is-readable.ts';

const NONE: readonly Log[] = [];

/** Every line of play of the other tables kept on this device; none while they are read, or where they cannot be. */
export function useOtherLogs(id: string): readonly Log[] {
  const { keeper } = useServices();
  const [logs, setLogs] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    keeper.list().then(
      (kept) => {
        const others = kept.filter(isReadable).filter((game) => game.id !== id);
        if (isWanted) setLogs(others.flatMap(({ branches }) => branches.map(({ log }) => log)));
      },
      // nothing is said of other tables then
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [keeper, id]);
  return logs;
}
