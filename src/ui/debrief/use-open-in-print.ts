import { useEffect, type RefObject } from 'react';

/** Opens what is folded for the printer, and folds it again afterwards; what has to be worked out first stays folded. */
export function useOpenInPrint(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      const folded = within.current?.querySelectorAll<HTMLDetailsElement>(
        'details:not([open], [data-lazy], [data-lazy] *)',
      );
      opened = [...(folded ?? [])];
      for (const part of opened) part.open = true;
    };
    const fold = (): void => {
      for (const part of opened) part.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, [within]);
}
