import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what only paper needs is there from before the printer looks until after. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const put = (next: boolean) => (): void => flushSync(() => setPrinting(next));
    const [before, after] = [put(true), put(false)];
    const media = window.matchMedia('print');
    const turned = (): void => put(media.matches)();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    media.addEventListener('change', turned);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', turned);
    };
  }, []);
  return isPrinting;
}
