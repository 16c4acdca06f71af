import { useEffect, useState } from 'react';
import type { Log } from '../../engine/events.ts';
import type { Keeper, ListedGame } from '../../store/keeper.ts';
import { useServices } from '../app/services.tsx';
import { isReadable } from '../keep/is-readable.ts';

const NONE: readonly Log[] = [];

/**
 * Lines of play of the other tables kept on this device, for who asks whether the same scenario was played from both chairs: those of the
 * same scenario, and where there are none, those of one other table. None while they are read, or where they cannot be.
 */
export function useOtherLogs(id: string): readonly Log[] {
  const { keeper } = useServices();
  const [logs, setLogs] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    logsBeside(keeper, id).then(
      (found) => isWanted && setLogs(found),
      // nothing is said of other tables then
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [keeper, id]);
  return logs;
}

/** Hundreds may be kept: only those are read that can tell something. */
async function logsBeside(keeper: Keeper, id: string): Promise<readonly Log[]> {
  const kept = (await keeper.shelf()).filter((game): game is ListedGame => 'branches' in game);
  const scenario = kept.find((game) => game.id === id)?.scenario;
  const others = kept.filter((game) => game.id !== id);
  const same = others.filter((game) => game.scenario === scenario);
  const read = await Promise.all((same.length > 0 ? same : others.slice(0, 1)).map((game) => keeper.load(game.id)));
  return read.flatMap((game) => (game !== undefined && isReadable(game) ? game.branches.map(({ log }) => log) : []));
}
