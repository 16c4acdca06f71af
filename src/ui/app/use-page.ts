import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useSay } from '../words/use-say.ts';

/** Names the document after the page. */
export function usePageTitle(page: string): void {
  const say = useSay('app');
  useEffect(() => {
    document.title = say('documentTitle', { page });
  }, [page, say]);
}

/** After a change of address, puts the focus on the page's heading as soon as it is there; the first page keeps it on the document. */
export function useFocusOnHeading(): void {
  const [location] = useLocation();
  const first = useRef(location);
  useEffect(() => {
    if (first.current === location) return undefined;
    first.current = '';
    const focus = (): boolean => {
      // the page before may still hang in the document, hidden: what is hidden takes no focus
      return [...document.querySelectorAll<HTMLElement>('main h1')].some((heading) => {
        heading.focus();
        return document.activeElement === heading;
      });
    };
    window.scrollTo(0, 0);
    if (focus()) return undefined;
    // the page may still be loading
    const watch = new MutationObserver(() => focus() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [location]);
}
