import { createContext, useContext, type ReactNode } from 'react';
import type { ScriptEntry } from '../../store/select/script.ts';

const HeardContext = createContext<readonly ScriptEntry[]>([]);

/** What has been said, for forms that refer to it. */
export function HeardProvider({
  entries,
  children,
}: {
  readonly entries: readonly ScriptEntry[];
  readonly children: ReactNode;
}) {
  return <HeardContext value={entries}>{children}</HeardContext>;
}

/** The longest a quotation gets inside a form. */
const SHORT = 70;

/** The first words of a move by its number; its cue where nothing was said. */
export function useHeard(): (seq: number) => string {
  const entries = useContext(HeardContext);
  return (seq) => {
    const entry = entries.find((candidate) => candidate.seq === seq);
    const said = entry?.said === '' ? (entry.cue ?? '') : (entry?.said ?? '');
    return said.length <= SHORT ? said : `${said.slice(0, said.lastIndexOf(' ', SHORT))} …`;
  };
}
