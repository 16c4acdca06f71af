import { useEffect, useRef, useState } from 'react';
import { PLAIN_MANNER } from '../../domain/manner.ts';
import { addSpent, isForced, timesLeft, type TimeLeft, type Timed } from '../../store/pair/clock.ts';
import type { Pair, PairState } from '../../store/pair/pair.ts';
import { useServices } from '../app/services.tsx';
import { usePairState } from './use-pairs.ts';

/** How often the figure changes, and how often it is written down, in milliseconds. */
const EVERY = { tick: 1_000, written: 5_000 } as const;

/**
 * What is left of the times that were set. The clock runs while somebody has the screen; where that was wanted, the end of a time hands
 * the desk over, or passes a move in silence.
 */
export function useClock(pair: Pair, isRunning: boolean, onReady: () => void): readonly TimeLeft[] {
  const { now } = useServices();
  const state = usePairState(pair);
  const timed = timedIn(state);
  const key = timed === undefined ? '' : JSON.stringify(timed);
  const isTimed = timed !== undefined && timesLeft(state.session, timed).length > 0;
  const [running, setRunning] = useState(0);
  const forced = useRef('');

  useEffect(() => {
    if (!isRunning || !isTimed) return undefined;
    const counted = JSON.parse(key) as Timed; // written above
    let since = now();
    const write = (): void => {
      const at = now();
      const stretch = at - since;
      since = at;
      void pair.change((session) => addSpent(session, counted, stretch));
      setRunning(0);
    };
    const ticking = setInterval(() => {
      const stretch = now() - since;
      if (stretch >= EVERY.written) write();
      else setRunning(stretch);
    }, EVERY.tick);
    return () => {
      clearInterval(ticking);
      write();
    };
  }, [isRunning, isTimed, key, now, pair]);

  const times =
    timed === undefined ? [] : timesLeft(isRunning ? addSpent(state.session, timed, running) : state.session, timed);
  const isOver = isRunning && times.some((time) => isForced(state.session, time));
  useEffect(() => {
    // once for each: a silence that is refused is not tried again
    if (!isOver || forced.current === key) return;
    forced.current = key;
    const { stage, games } = pair.get();
    if (stage.kind === 'prepare') onReady();
    else if (stage.kind === 'talk')
      void games[stage.round]?.dispatch({
        kind: 'move',
        side: stage.side,
        acts: [{ kind: 'stay-silent' }],
        manner: PLAIN_MANNER,
      });
  }, [isOver, key, onReady, pair]);
  return times;
}

/** What is being timed where a pair stands. */
function timedIn({ stage, games }: PairState): Timed | undefined {
  if (stage.kind === 'prepare') return { kind: 'prepare', round: stage.round, side: stage.side };
  if (stage.kind !== 'talk') return undefined;
  return { kind: 'talk', round: stage.round, moves: games[stage.round]?.get().table.state.moves.length ?? 0 };
}
