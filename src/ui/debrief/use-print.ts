import { useEffect, type RefObject } from 'react';

/** What is printed instead of a dark page. */
const ON_PAPER: Readonly<Record<string, string>> = { dark: 'light', 'contrast-dark': 'contrast' };

/**
 * Opens the chapters that belong on paper and prints dark ink on white; afterwards all is as it was. What has to be worked out first, and
 * what has a file of its own, stays folded, and so does what is folded inside a chapter.
 */
export function usePrint(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = document.documentElement;
    let opened: readonly HTMLDetailsElement[] = [];
    let theme: string | undefined;
    const before = (): void => {
      const folded = within.current?.querySelectorAll<HTMLDetailsElement>('details[id]:not([open], [data-off-paper])');
      opened = [...(folded ?? [])];
      for (const part of opened) part.open = true;
      theme = root.dataset['theme'];
      const paper = ON_PAPER[theme ?? ''];
      if (paper !== undefined) root.dataset['theme'] = paper;
    };
    const after = (): void => {
      for (const part of opened) part.open = false;
      opened = [];
      if (theme !== undefined) root.dataset['theme'] = theme;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [within]);
}
