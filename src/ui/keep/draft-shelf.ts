import { createContext, useContext } from 'react';

/** Where half-written things lie. */
export interface DraftShelf {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
  readonly clear: (key: string) => void;
}

/** The shelf of one person at a screen that two share; without one, drafts lie in the page's own storage. */
export const DraftShelfContext = createContext<DraftShelf | undefined>(undefined);

export const useDraftShelf = (): DraftShelf | undefined => useContext(DraftShelfContext);
