import { useCallback, useEffect, useRef, useState } from 'react';
import type { CueName, RoomTone } from '../../../store/sound-model.ts';

/** Something heard that has its words. */
export type Heard = CueName | `room.${Exclude<RoomTone, 'none'>}`;

/** How long the words stay after the sound, in milliseconds. */
const READ = 4000;
/** More at once nobody reads. */
const MOST = 3;

interface Shown {
  readonly name: Heard;
  readonly key: number;
}

/** The captions in sight, oldest first, and how to add to them. */
export function useCaptions(): readonly [readonly Heard[], (names: readonly Heard[]) => void] {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const made = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());

  useEffect(() => {
    const { current } = timers;
    return () => {
      for (const timer of current) clearTimeout(timer);
    };
  }, []);

  const add = useCallback((names: readonly Heard[]) => {
    if (names.length === 0) return;
    made.current += 1;
    const key = made.current;
    setShown((list) =>
      [...list.filter(({ name }) => !names.includes(name)), ...names.map((name) => ({ name, key }))].slice(-MOST),
    );
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setShown((list) => list.filter((caption) => caption.key !== key));
    }, READ);
    timers.current.add(timer);
  }, []);

  return [shown.map(({ name }) => name), add];
}
