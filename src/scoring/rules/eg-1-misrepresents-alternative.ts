import { CLAIM_CASES, claimsOf, honestMoves, honestyMarks } from '../claims.ts';
import type { Rule } from '../rule.ts';
import { besideBatna, heaviestIssue } from '../say.ts';

/** Saying more of one's alternative than is so. */
export const misrepresentsAlternative: Rule = {
  id: 'EG-1',
  axis: 'ethics',
  source: [
    { key: 'B', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'P', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 2, faults: 3 },
  cases: CLAIM_CASES,
  look: (play) => honestyMarks(play, ['alternative']),
  better: (play, mark) =>
    claimsOf(play, ['alternative'])
      .filter(({ step, claim }) => step.seq === mark.move && claim.as === mark.case)
      .flatMap((made) => {
        const { before } = made.step;
        const batna = besideBatna(before, play.side);
        const issue = heaviestIssue(before, play.side);
        return honestMoves(play, made, batna.length > 0 ? batna : [{ kind: 'ask-interest', issue }]);
      }),
};
