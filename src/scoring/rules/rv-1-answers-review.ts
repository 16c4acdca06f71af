import { roundHalfUp } from '../../kernel/brand.ts';
import type { ReviewRule } from '../rule.ts';

/** How many questions make a review, and how many words an answer (tuned). */
const ANSWERED = { can: 1_000, enough: 4, words: 3 } as const;

/** Answering the review questions, in more than a word; commitments are RV-2's. */
export const answersReview: ReviewRule = {
  id: 'RV-1',
  source: [
    { key: 'B', section: 'Review & Iteration' },
    { key: 'I', section: 'Review & Iteration' },
    { key: 'P', section: 'Review & Iteration' },
    { key: 'N', section: 'Review and Iteration' },
  ],
  cases: ['answered', 'partly', 'unanswered'],
  look: ({ end, side }) => {
    if (end.outcome === undefined) return undefined;
    const count = end.reviews.filter(
      (review) => review.side === side && review.commitment === undefined && isAnswer(review.answer),
    ).length;
    const earned = roundHalfUp(ANSWERED.can * Math.min(1, count / ANSWERED.enough));
    const found = count === 0 ? 'unanswered' : count < ANSWERED.enough ? 'partly' : 'answered';
    return { case: found, can: ANSWERED.can, earned, params: { count } };
  },
};

/** More than a nod. */
const isAnswer = (said: string): boolean => said.trim().split(/\s+/u).length >= ANSWERED.words;
