import type { Option } from '../domain/package.ts';

/** Why a move or another input was refused; `text` has a sentence for each. */
export const REFUSAL_CODES = [
  'malformed',
  'not-your-turn',
  'already-over',
  'too-many-acts',
  'one-proposal-a-move',
  'repeated-act',
  'not-for-scripted-side',
  'unknown-issue',
  'unknown-option',
  'unknown-fact',
  'unknown-interest',
  'unknown-alternative',
  'unknown-rule',
  'unknown-annex',
  'unknown-offer',
  'unknown-text',
  'unknown-event',
  'empty-package',
  'same-bundles',
  'not-your-offer',
  'own-offer',
  'offer-gone',
  'name-a-bundle',
  'no-such-bundle',
  'give-and-get-overlap',
  'range-upside-down',
  'not-a-clause',
  'not-a-quantity',
  'claim-needs-fact',
  'fabricated-has-no-fact',
  'claim-of-another-kind',
  'not-yours-to-tell',
  'not-a-risk',
  'nothing-asked',
  'nothing-heard',
  'nothing-said-yet',
  'not-agreed-yet',
  'text-differs-from-agreement',
  'text-incomplete',
  'already-signed',
  'already-attached',
  'day-is-past',
  'already-improved',
  'cannot-improve',
  'limit-already-written',
  'before-the-first-move',
  'nothing-to-review',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refused input as a value: what was wrong, and which thing it was about. Nothing has changed. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Which act of the move, counted from 0. */
  readonly act?: number;
  readonly issue?: string;
  readonly option?: Option;
  readonly name?: string;
  /** For malformed input: where and what, as the schema says it. */
  readonly detail?: string;
}

export const refuse = (code: RefusalCode, about: Omit<Refusal, 'code'> = {}): Refusal => ({ code, ...about });
