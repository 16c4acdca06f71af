import { findingText, wordParams, type FindingKey, type FindingText } from './finding-text.ts';
import { formatMessage } from './message.ts';
import { typeset } from './template.ts';
import type { Words } from './words.ts';

/** What the coach says of a move that is not made yet. */
export interface ForetoldText {
  /** What it would be. */
  readonly would: string;
  /** Why that costs, in one sentence. */
  readonly why: string;
  /** Keys of the source documents: `B, P`. */
  readonly source: string;
}

type Pattern = { readonly would: string; readonly why: string };

/** A fault before it is made, in words; undefined where this language has none for it. */
export function foretoldText(words: Words, key: Omit<FindingKey, 'kind'>): ForetoldText | undefined {
  const { coach, locale } = words.messages;
  const rules: Readonly<Record<string, Readonly<Record<string, Pattern>>>> = coach;
  const pattern = rules[key.rule]?.[key.case];
  if (pattern === undefined) return undefined;
  const filled = wordParams(words, key.params);
  const say = (message: string): string => typeset(formatMessage(locale, message, filled));
  const { source } = findingText(words, { ...key, kind: 'fault' });
  return { would: say(pattern.would), why: say(pattern.why), source };
}

/** A finding right after its move: named as in the debrief, with the reason that held beforehand where there was one. */
export function remarkText(words: Words, key: FindingKey): FindingText {
  const told = findingText(words, key);
  const why = key.kind === 'fault' ? foretoldText(words, key)?.why : undefined;
  return why === undefined ? told : { ...told, why };
}
