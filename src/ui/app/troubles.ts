import type { KeepTrouble } from '../keep/indexed-db-keeper.ts';
import type { Keeping } from '../keep/open-keeper.ts';
import type { VersionNews } from '../offline/offline.ts';

/** Something about keeping that the person is told once. */
export type KeepNotice = 'denied' | 'newer' | KeepTrouble['kind'];
/** A new version of the product, told once. */
export type VersionNotice = `version-${VersionNews}`;
export type Notice = KeepNotice | VersionNotice;

/** What is to be told, watched by the shell. */
export interface Troubles {
  readonly get: () => Notice | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
}

const isAboutVersion = (notice: Notice): notice is VersionNotice => notice.startsWith('version-');

/**
 * Notices, one at a time; the same one is not told twice after it was understood. Once something could not be kept, nobody is asked to reload
 * for a new version: it comes by itself with the next load.
 */
export function troubles(): Troubles {
  let current: Notice | undefined;
  let isKeeping = true;
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
      if (isAboutVersion(notice) && !isKeeping) return;
      isKeeping &&= isAboutVersion(notice);
      if (!understood.has(notice)) show(notice);
    },
    dismiss: () => {
      if (current !== undefined) understood.add(current);
      show(undefined);
    },
  };
}

/** The notice that a way of keeping calls for. */
export const noticeOf = ({ standing }: Keeping): KeepNotice | undefined => (standing === 'kept' ? undefined : standing);
