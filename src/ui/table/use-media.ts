import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, up to date. */
export function useMedia(query: string): boolean {
  const [watch, read] = useMemo(() => {
    const media = window.matchMedia(query);
    const subscribe = (onChange: () => void) => {
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    };
    return [subscribe, () => media.matches] as const;
  }, [query]);
  return useSyncExternalStore(watch, read);
}

export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
/** A phone: the composer is a sheet from below. @source look.md, "Layout" */
export const PHONE = '(max-width: 767px)';
/** Everything below each other. */
export const STACKED = '(max-width: 1023px)';
