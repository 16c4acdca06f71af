import { claimParams, claimsOf, honestMoves } from '../claims.ts';
import { surplusAtRisk } from '../limits.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { besideBatna, heaviestIssue } from '../say.ts';

/** What a lie about one's alternative leaves unearned in hundredths, and what it costs; it is an ethics fault too (EG-1) (tuned). */
const INFLATED = {
  can: 1_000,
  severity: { inflated: 8, fabricated: 15 } satisfies Record<'inflated' | 'fabricated', Severity>,
} as const;

/** Making more of one's alternative than it is: a limit that rests on a bluff is no limit. What naming it straight is worth, BD-5 says. */
export const inflatesAlternative: Rule = {
  id: 'BD-6',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'P', section: 'Common Pitfalls & How to Avoid Them' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['inflated', 'fabricated'],
  look: (play) =>
    claimsOf(play, ['alternative']).flatMap((made): readonly Mark[] => {
      const { step, claim } = made;
      if (claim.as === 'vague' || claim.as === 'straight') return [];
      const at = { case: claim.as, move: step.seq, params: claimParams(made) };
      const stake = surplusAtRisk(step.before, play.side);
      return [
        { ...at, kind: 'occasion', can: INFLATED.can, earned: 0 },
        { ...at, kind: 'fault', severity: INFLATED.severity[claim.as], stake },
      ];
    }),
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
