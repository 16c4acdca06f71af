import type { Log } from '../engine/events.ts';
import type { Hundredths } from '../kernel/brand.ts';
import type { Play } from './play.ts';
import type { Params, ReviewRule, ReviewRuleId } from './rule.ts';
import { answersReview } from './rules/rv-1-answers-review.ts';
import { commits } from './rules/rv-2-commits.ts';
import { reversesRoles } from './rules/rv-3-reverses-roles.ts';
import { keepsNotes } from './rules/rv-4-keeps-notes.ts';

/** Every rule of the work afterwards, in the order of the model. */
export const REVIEW_RULES: readonly ReviewRule[] = [answersReview, commits, reversesRoles, keepsNotes];

/** One thing that belongs to a review, and how much of it was done. */
export interface ReviewLine {
  readonly rule: ReviewRuleId;
  readonly case: string;
  readonly can: Hundredths;
  readonly earned: Hundredths;
  readonly params: Params;
}

/** The work after the talks; its lines add up to the two sums exactly. */
export interface Review {
  readonly lines: readonly ReviewLine[];
  readonly can: Hundredths;
  readonly earned: Hundredths;
}

/**
 * How much of the work after the talks was done. It weighs nothing in a grade and shows in progress; while the talks go on there is none.
 *
 * @param others - what else the same person has played, for role reversal; without any, nothing is said of that
 * @source protocol §7; B, I, P, N, review and iteration
 */
export function reviewOf(play: Play, others: readonly Log[] = []): Review {
  const lines = REVIEW_RULES.flatMap(({ id, look }): readonly ReviewLine[] => {
    const occasion = look(play, others);
    return occasion === undefined ? [] : [{ rule: id, ...occasion }];
  });
  return {
    lines,
    can: lines.reduce((sum, { can }) => sum + can, 0),
    earned: lines.reduce((sum, { earned }) => sum + earned, 0),
  };
}
