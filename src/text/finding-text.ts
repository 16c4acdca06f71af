import type { Messages } from './messages/messages.ts';

/** A finding as scoring emits it: ids and parameters, no words. */
export interface FindingKey {
  readonly rule: string;
  /** `missed` is an occasion that earned nothing and broke no rule. */
  readonly kind: 'credit' | 'missed' | 'fault';
  /** Which of the rule's cases it is; `rule.cases` lists them. */
  readonly case: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A finding in words: what happened, why it matters, and where that is written. */
export interface FindingText {
  readonly title: string;
  readonly why: string;
  readonly source: string;
}

/** A finding in words. A rule this language has no words for shows its id, never nothing. */
export function findingText(_messages: Messages, { rule }: FindingKey): FindingText {
  return { title: rule, why: '', source: '' };
}
