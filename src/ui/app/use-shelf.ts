import { useCallback, useEffect, useState } from 'react';
import { asError } from '../keep/as-error.ts';
import { readShelf, type Shelf } from '../keep/shelf.ts';
import { useServices } from './services.tsx';

/** How long one waits for a quiet moment, and how long one may be busy where the browser does not say, in milliseconds. */
const IDLE = { longest: 500, slice: 8 } as const;

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
    // Safari has no such question
    if ('requestIdleCallback' in window)
      window.requestIdleCallback((idle) => resolve(() => idle.timeRemaining()), { timeout: IDLE.longest });
    else
      setTimeout(() => {
        const end = performance.now() + IDLE.slice;
        resolve(() => end - performance.now());
      }, 0);
  });
}
