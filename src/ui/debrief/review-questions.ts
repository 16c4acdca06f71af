import { REVIEW_QUESTIONS } from '../../domain/review.ts';
import type { Words } from '../../text/words.ts';
import { say } from './debrief-say.ts';

/** A question of the review, in words. */
export interface AskedQuestion {
  /** Under which name its answer is kept. */
  readonly id: string;
  readonly question: string;
  /** The documents that ask it; empty for the scenario's own. */
  readonly sources: readonly string[];
}

/** The scenario's own questions first, then those of the sources. */
export function reviewQuestions(words: Words): readonly AskedQuestion[] {
  const { sources } = words.messages.grading;
  return [
    ...words.scenario.review.map((question, at) => ({ id: `scenario-${at + 1}`, question, sources: [] })),
    ...REVIEW_QUESTIONS.map(({ id, sources: keys }) => ({
      id,
      question: say(`review.${id}`),
      sources: keys.map((key) => sources[key]),
    })),
  ];
}
