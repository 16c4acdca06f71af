import { useCallback, useState } from 'react';
import { useDraftShelf, type DraftShelf } from './draft-shelf.ts';

const PREFIX = 'parley.draft.';
const memory = new Map<string, string>();

/** What a person is in the middle of writing: survives a reload of the page, and goes when it was committed. */
export function useDraft<T>(key: string, initial: T): readonly [T, (value: T) => void, () => void] {
  const shelf = useDraftShelf() ?? PAGE;
  const [kept, setKept] = useState(() => ({ shelf, key, value: readDraft<T>(shelf, key) ?? initial }));
  const value = kept.key === key && kept.shelf === shelf ? kept.value : (readDraft<T>(shelf, key) ?? initial);
  const set = useCallback(
    (next: T) => {
      shelf.write(key, JSON.stringify(next));
      setKept({ shelf, key, value: next });
    },
    [key, shelf],
  );
  const clear = useCallback(() => shelf.clear(key), [key, shelf]);
  return [value, set, clear];
}

/** Forgets every draft of this page; what the browser keeps of them is taken away with the settings. */
export const forgetDrafts = (): void => memory.clear();

function readDraft<T>(shelf: DraftShelf, key: string): T | undefined {
  const text = shelf.read(key);
  if (text === undefined) return undefined;
  try {
    // written by this page under this very key, and only ever shown in a form
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

function storedText(key: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeDraft(key: string, text: string): void {
  memory.set(key, text);
  try {
    sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // the draft lasts as long as the page
  }
}

function clearDraft(key: string): void {
  memory.delete(key);
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // it was never there
  }
}

/** Drafts of whoever has the page to themselves. */
const PAGE: DraftShelf = { read: (key) => memory.get(key) ?? storedText(key), write: writeDraft, clear: clearDraft };
