import type { KeepTrouble } from '../keep/indexed-db-keeper.ts';
import type { Keeping } from '../keep/open-keeper.ts';

/** Something about keeping that the person is told once. */
export type Notice = 'denied' | 'newer' | KeepTrouble['kind'];

/** What is to be told, watched by the shell. */
export interface Troubles {
  readonly get: () => Notice | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
}

/** Notices, one at a time; the same one is not told twice after it was understood. */
export function troubles(): Troubles {
  let current: Notice | undefined;
  const understood = new Set<Notice>();
  const watchers = new Set<() => void>();
  const show = (notice: Notice | undefined): void => {
    current = notice;
    for (const watch of watchers) watch();
  };
  return {
    get: () => current,
    subscribe: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    tell: (notice) => {
      if (!understood.has(notice)) show(notice);
    },
    dismiss: () => {
      if (current !== undefined) understood.add(current);
      show(undefined);
    },
  };
}

/** The notice that a way of keeping calls for. */
export const noticeOf = ({ standing }: Keeping): Notice | undefined => (standing === 'kept' ? undefined : standing);
