import { useEffect, useRef } from 'react';

/** Calls with the new and the former value whenever it is another one; not for the first. */
export function useChange<T>(value: T, onChange: (now: T, before: T) => void): void {
  const former = useRef(value);
  useEffect(() => {
    const before = former.current;
    if (Object.is(before, value)) return;
    former.current = value;
    onChange(value, before);
  });
}
