import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'select, input, button, textarea';

/**
 * Keeps the keyboard where it was when the control in focus goes away: a move was said, an issue left out, a form exchanged.
 *
 * @param place - where to look first within the container; else the tab in front takes the focus
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>, place: string): void {
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && container.current?.contains(target) === true ? target : undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [container]);
  useEffect(() => {
    if (last.current === undefined || last.current.isConnected) return;
    last.current = undefined;
    const home = container.current?.querySelector(place)?.querySelector<HTMLElement>(FOCUSABLE);
    (home ?? container.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  });
}
