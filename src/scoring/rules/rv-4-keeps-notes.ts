import { roundHalfUp } from '../../kernel/brand.ts';
import type { ReviewRule } from '../rule.ts';

/** How many notes make a record of the talks, and how many words a note (tuned). */
const NOTED = { can: 1_000, enough: 2, words: 3 } as const;

/** Scribe's notes kept while the talks went on: different ones, in more than a word. */
export const keepsNotes: ReviewRule = {
  id: 'RV-4',
  source: [
    { key: 'B', section: 'Review & Iteration' },
    { key: 'I', section: 'Review & Iteration' },
    { key: 'P', section: 'Review & Iteration' },
    { key: 'N', section: 'Review and Iteration' },
  ],
  cases: ['kept', 'few', 'none'],
  look: ({ end, side }) => {
    if (end.outcome === undefined) return undefined;
    const notes = end.notes.filter((note) => note.side === side).map(({ text }) => text.trim());
    const count = new Set(notes.filter((text) => text.split(/\s+/u).length >= NOTED.words)).size;
    const earned = roundHalfUp(NOTED.can * Math.min(1, count / NOTED.enough));
    const found = count === 0 ? 'none' : count < NOTED.enough ? 'few' : 'kept';
    return { case: found, can: NOTED.can, earned, params: { count } };
  },
};
