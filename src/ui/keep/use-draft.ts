import { useCallback, useState } from 'react';

const PREFIX = 'parley.draft.';
const memory = new Map<string, string>();

/** What a person is in the middle of writing: survives a reload of the page, and goes when it was committed. */
export function useDraft<T>(key: string, initial: T): readonly [T, (value: T) => void, () => void] {
  const [kept, setKept] = useState(() => ({ key, value: readDraft<T>(key) ?? initial }));
  const value = kept.key === key ? kept.value : (readDraft<T>(key) ?? initial);
  const set = useCallback(
    (next: T) => {
      writeDraft(key, next);
      setKept({ key, value: next });
    },
    [key],
  );
  const clear = useCallback(() => clearDraft(key), [key]);
  return [value, set, clear];
}

/** Forgets every draft of this page; what the browser keeps of them is taken away with the settings. */
export const forgetDrafts = (): void => memory.clear();

function readDraft<T>(key: string): T | undefined {
  const text = memory.get(key) ?? storedText(key);
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

function writeDraft(key: string, value: unknown): void {
  const text = JSON.stringify(value);
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
