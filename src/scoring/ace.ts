import type { RuleId } from './rule.ts';

/** The eight errors that beginners make, after the ACE scheme (Johnson, Roediger, Lucas and Gratch 2019). */
export const ACE_ERRORS = [
  'no-walk-away-point',
  'no-target',
  'ice-not-broken',
  'first-offer-missed',
  'unambitious-opening',
  'weak-counter-offer',
  'no-rationale',
  'no-strategic-closing',
] as const;
export type AceError = (typeof ACE_ERRORS)[number];

/**
 * Where each error shows: cases of rules. An error that a rule of the model finds is a label on that rule's finding, never a second
 * deduction; only what none of them finds has a rule of its own (ACE-1 to ACE-8).
 */
export const ACE: Readonly<Record<AceError, readonly { readonly rule: RuleId; readonly cases: readonly string[] }[]>> =
  {
    'no-walk-away-point': [
      { rule: 'BD-7', cases: ['no-limit', 'unprepared'] },
      { rule: 'BD-8', cases: ['too-low', 'too-high'] },
      { rule: 'ACE-1', cases: ['half-founded', 'unfounded'] },
    ],
    'no-target': [{ rule: 'ACE-2', cases: ['modest', 'none'] }],
    'ice-not-broken': [{ rule: 'ACE-3', cases: ['cold'] }],
    'first-offer-missed': [{ rule: 'ACE-4', cases: ['missed'] }],
    'unambitious-opening': [{ rule: 'ACE-5', cases: ['modest', 'timid'] }],
    'weak-counter-offer': [{ rule: 'ACE-6', cases: ['middling', 'weak'] }],
    'no-rationale': [
      { rule: 'EG-5', cases: ['bare-anchor'] },
      { rule: 'ACE-5', cases: ['wish'] },
    ],
    'no-strategic-closing': [
      { rule: 'ACE-8', cases: ['carried-by-giving', 'unmoved', 'first-taken', 'drifted', 'unsigned'] },
    ],
  };

/** By rule and case. */
const ERRORS: ReadonlyMap<string, AceError> = new Map(
  ACE_ERRORS.flatMap((error) =>
    ACE[error].flatMap(({ rule, cases }) => cases.map((found): [string, AceError] => [`${rule} ${found}`, error])),
  ),
);

/** The error of the ACE scheme that a case of a rule is, if it is one. */
export const aceErrorOf = (rule: RuleId, found: string): AceError | undefined => ERRORS.get(`${rule} ${found}`);
