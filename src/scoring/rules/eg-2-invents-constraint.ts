import type { ClaimKind } from '../../domain/claim.ts';
import { CLAIM_CASES, claimsOf, honestMoves, honestyMarks } from '../claims.ts';
import type { Rule } from '../rule.ts';
import { heaviestIssue } from '../say.ts';

const CONSTRAINTS: readonly ClaimKind[] = ['deadline', 'capacity', 'decision-path', 'policy', 'coalition'];

/** Inventing scarcity, a deadline, or somebody or something that ties one's hands. */
export const inventsConstraint: Rule = {
  id: 'EG-2',
  axis: 'ethics',
  source: [
    { key: 'B', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'P', section: 'Common Pitfalls & How to Avoid Them' },
  ],
  limit: { occasions: 2, faults: 3 },
  cases: CLAIM_CASES,
  look: (play) => honestyMarks(play, CONSTRAINTS),
  better: (play, mark) =>
    claimsOf(play, CONSTRAINTS)
      .filter(({ step, claim }) => step.seq === mark.move && claim.as === mark.case)
      .flatMap((made) => {
        const issue = heaviestIssue(made.step.before, play.side);
        return honestMoves(play, made, [{ kind: 'hold-boundary', on: { issue } }]);
      }),
};
