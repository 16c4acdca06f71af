import { CLAUSE_PARTS } from '../../domain/issue.ts';
import { isVerifiable, possibleTerms, termsOf, type Term } from '../clauses.ts';
import { lastOpenMove } from '../on-table.ts';
import type { Play } from '../play.ts';
import type { Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';

const SEVERITY: Severity = 3;

/**
 * A safeguard that was signed without metric, threshold, remedy or verification, although it could have been written so that it can be
 * measured. What verifiable terms cover, and that there are none, is VL-5's: here only the half-written one counts, since it invites a
 * quarrel that an absent one does not.
 */
export const writesVaguely: Rule = {
  id: 'PR-5',
  axis: 'process',
  source: [
    { key: 'I', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'N', section: 'Common Pitfalls and How to Avoid Them' },
  ],
  limit: { occasions: 0, faults: 2 },
  cases: ['vague'],
  look: (play) => {
    const step = lastOpenMove(play);
    if (step === undefined) return [];
    return vagueTerms(play).map(({ issue, rung }) => {
      const missing = CLAUSE_PARTS.filter((part) => !rung.has.includes(part)).length;
      const params = { issue: issue.id, option: rung.id, count: missing };
      return { kind: 'fault', case: 'vague', move: step.seq, severity: SEVERITY, stake: 0, params };
    });
  },
  better: (play, { params }) => {
    const { issues } = play.end.instance;
    return possibleTerms(issues)
      .filter((term) => term.issue.id === params['issue'] && isVerifiable(term))
      .map(({ issue, rung }) => plainly({ kind: 'add-clause', clause: issue.id, strength: rung.id }));
  },
};

/** Terms in the signed text that say something and cannot be measured, where the same term could have been. */
function vagueTerms({ end }: Play): readonly Term[] {
  if (end.outcome?.kind !== 'signed') return [];
  const { issues } = end.instance;
  const could = possibleTerms(issues).filter(isVerifiable);
  return termsOf(issues, end.outcome.text.package).filter(
    (term) => term.rung.has.length > 0 && !isVerifiable(term) && could.some(({ issue }) => issue.id === term.issue.id),
  );
}
