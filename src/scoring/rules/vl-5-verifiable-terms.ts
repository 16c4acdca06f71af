import { SIDES } from '../../domain/side.ts';
import { roundHalfUp } from '../../kernel/brand.ts';
import { absorbedBy, isVerifiable, possibleTerms, termsOf, type Term } from '../clauses.ts';
import { lastOpenMove } from '../on-table.ts';
import type { Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What terms that can be verified earn; half of what could be covered is enough (tuned, see matrix). */
const COVERED = { can: 1_000, enough: 0.5 } as const;

/** Contingent terms with metric, threshold, remedy and verification, by how much of what may go wrong they take up. */
export const writesTerms: Rule = {
  id: 'VL-5',
  axis: 'value',
  source: [
    { key: 'I', section: 'Tools & Artifacts, contingent clauses' },
    { key: 'N', section: 'Mechanism of Action, midgame adjustments' },
    { key: 'P', section: 'Mechanism of Action, close' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['verifiable', 'thin', 'vague', 'absent'],
  look: (play) => {
    const { outcome, instance } = play.end;
    const step = lastOpenMove(play);
    if (outcome?.kind !== 'signed' || step === undefined) return [];
    const possible = takenUp(play, possibleTerms(instance.issues).filter(isVerifiable));
    if (possible <= 0) return [];
    const terms = termsOf(instance.issues, outcome.text.package);
    const verifiable = terms.filter(isVerifiable);
    const share = takenUp(play, verifiable) / possible;
    const earned = roundHalfUp(COVERED.can * Math.min(1, share / COVERED.enough));
    const isVague = verifiable.length === 0 && terms.some(({ rung }) => rung.has.length > 0);
    const found = earned === COVERED.can ? 'verifiable' : share > 0 ? 'thin' : isVague ? 'vague' : 'absent';
    const params = { share: roundHalfUp(share * 100), count: verifiable.length };
    return [{ kind: 'occasion', case: found, move: step.seq, can: COVERED.can, earned, params }];
  },
  better: (play) => {
    const { outcome, instance } = play.end;
    const had = outcome?.kind === 'signed' ? outcome.text.package : {};
    const kept = termsOf(instance.issues, had).filter(isVerifiable);
    return possibleTerms(instance.issues)
      .filter((term) => isVerifiable(term) && had[term.issue.id] !== term.rung.id)
      .map((term) => ({ term, worth: takenUp(play, [...kept, term]) }))
      .toSorted((left, right) => right.worth - left.worth)
      .map(({ term }) => plainly({ kind: 'add-clause', clause: term.issue.id, strength: term.rung.id }));
  },
};

/** Points of both sides that terms can be expected to take up. */
const takenUp = ({ end }: Play, terms: readonly Term[]): number =>
  end.instance.risks.reduce(
    (sum, { id, probability, cost }) =>
      sum + probability * absorbedBy(terms, id) * SIDES.reduce((both, side) => both + cost[side], 0),
    0,
  );
