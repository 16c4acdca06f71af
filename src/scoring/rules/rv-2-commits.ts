import type { ReviewRule } from '../rule.ts';

/** What a commitment earns (tuned). */
const COMMITTED = { can: 1_000 } as const;

/** A commitment that says who does what by when; the log holds none without an owner and a day. */
export const commits: ReviewRule = {
  id: 'RV-2',
  source: [
    { key: 'B', section: 'Review & Iteration' },
    { key: 'P', section: 'Mechanism of Action, implementation' },
  ],
  cases: ['committed', 'uncommitted'],
  look: ({ end, side }) => {
    if (end.outcome === undefined) return undefined;
    const count = end.reviews.filter((review) => review.side === side && review.commitment !== undefined).length;
    const found = count > 0 ? 'committed' : 'uncommitted';
    return { case: found, can: COMMITTED.can, earned: count > 0 ? COMMITTED.can : 0, params: { count } };
  },
};
