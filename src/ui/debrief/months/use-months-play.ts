import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Months } from '../../../store/select/months.ts';
import { arrivedBy, monthAt, paceOf } from './months-pace.ts';

export interface MonthsPlay {
  readonly month: number;
  /** How many events have arrived. */
  readonly shown: number;
  readonly isOver: boolean;
  readonly skip: () => void;
  readonly again: () => void;
}

/** Keys that do nothing by themselves. */
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/** Plays the months; any key shows all of them at once, and where motion is reduced they are all there from the start. */
export function useMonthsPlay(months: Months, isStill: boolean): MonthsPlay {
  const pace = useMemo(() => paceOf(months), [months]);
  const [elapsed, setElapsed] = useState(isStill ? pace.all : 0);
  const isOver = isStill || elapsed >= pace.all;
  const skip = useCallback(() => setElapsed(pace.all), [pace]);
  const again = useCallback(() => setElapsed(0), []);

  useEffect(() => {
    if (isOver) return undefined;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      // a tab that slept goes on where it was
      const passed = Math.min(100, Math.max(0, now - last));
      last = now;
      setElapsed((before) => before + passed);
      frame = requestAnimationFrame(tick);
    });
    const onKey = ({ key }: KeyboardEvent): void => {
      if (!MODIFIERS.has(key)) skip();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', onKey);
    };
  }, [isOver, skip]);

  return {
    month: isOver ? months.horizon : monthAt(pace, months.horizon, elapsed),
    shown: isOver ? months.events.length : arrivedBy(pace, elapsed),
    isOver,
    skip,
    again,
  };
}
