import { useCallback, useEffect, useState } from 'react';
import { asError } from '../keep/as-error.ts';
import { readShelf, type Shelf } from '../keep/shelf.ts';
import { useServices } from './services.tsx';

/** How long one waits for a quiet moment, and how long one may be busy even where the browser grants less, in milliseconds. */
const IDLE = { longest: 100, slice: 12 } as const;

/** What is kept, summed up: undefined until it was listed; and how to list it again. */
export function useShelf(): readonly [Shelf | undefined, () => void] {
  const { keeper } = useServices();
  const [shelf, setShelf] = useState<Shelf>();
  const [error, setError] = useState<Error>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    readShelf(keeper, { onChange: setShelf, whenIdle }, stop.signal).catch(
      (reason: unknown) => stop.signal.aborted || setError(asError(reason)),
    );
    return () => stop.abort();
  }, [keeper, reading]);
  const readAgain = useCallback(() => setReading((n) => n + 1), []);
  if (error !== undefined) throw error;
  return [shelf, readAgain];
}

function whenIdle(): Promise<() => number> {
  return new Promise((resolve) => {
    const begin = (idle?: IdleDeadline): void => {
      const end = performance.now() + IDLE.slice;
      resolve(() => Math.max(end - performance.now(), idle?.timeRemaining() ?? 0));
    };
    // Safari has no such question
    if ('requestIdleCallback' in window) window.requestIdleCallback(begin, { timeout: IDLE.longest });
    else setTimeout(begin, 0);
  });
}
