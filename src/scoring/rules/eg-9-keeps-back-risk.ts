import type { Fact } from '../../domain/fact.ts';
import { absorbedBy } from '../../engine/absorbed.ts';
import type { Act } from '../../engine/act.ts';
import { isAgreedInPrinciple } from '../../engine/checks.ts';
import { surplusAtRisk } from '../limits.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';

/**
 * What telling earns in hundredths, and what silence costs. A liability that only one side can see is major: the other could not agree to
 * it. Where a clause of the text takes up most of it they are covered, though not asked; said after they had signed, it came too late to
 * be agreed to (tuned, see matrix).
 */
const KEPT = {
  can: 1_000,
  severity: { 'kept-back': 15, covered: 8, 'told-late': 8 } satisfies Record<string, Severity>,
  /** Share of the risk that a clause must take up. */
  mostOfIt: 0.5,
} as const;

/** A material risk that the other side cannot see: told before it signs, or kept back. */
export const keepsBackRisk: Rule = {
  id: 'EG-9',
  axis: 'ethics',
  source: [
    { key: 'I', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'N', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['told', 'kept-back', 'covered', 'told-late'],
  look: (play) => ownRisks(play).flatMap((fact) => judged(play, fact)),
  better: (play, { move, params }) => telling(String(params['fact']), ownMoveAt(play, move)),
};

/** Risks of one's own that the other side cannot see. */
const ownRisks = ({ side, end: { instance } }: Play): readonly Fact[] =>
  instance.facts.filter(
    ({ kind, holder, risk }) =>
      kind === 'risk' && holder === side && instance.risks.some(({ id, seenBy }) => id === risk && seenBy === side),
  );

/** Telling is due once an agreement is near: before that nobody relies on not knowing. */
function judged(play: Play, { id: fact, risk = '' }: Fact): readonly Mark[] {
  const { end, own, side } = play;
  const told = own.find(({ event }) => event.acts.some((act) => act.kind === 'disclose-risk' && act.fact === fact));
  const signed = theirSigning(play);
  const at = { params: { fact } };
  if (told !== undefined && (signed === undefined || told.seq < signed.seq)) {
    const wasNear = play.moves.some(({ after }) => isAgreedInPrinciple(after));
    return wasNear ? [{ ...at, kind: 'occasion', case: 'told', move: told.seq, can: KEPT.can, earned: KEPT.can }] : [];
  }
  if (end.outcome?.kind !== 'signed' || signed === undefined) return [];
  const step = own.findLast(({ seq }) => seq < signed.seq) ?? own[0];
  if (step === undefined) return [];
  const isCovered = (absorbedBy(end.instance.issues, end.outcome.text.package, risk)?.share ?? 0) >= KEPT.mostOfIt;
  const found = told !== undefined ? 'told-late' : isCovered ? 'covered' : 'kept-back';
  const stake = surplusAtRisk(step.before, side);
  return [
    { ...at, kind: 'occasion', case: found, move: step.seq, can: KEPT.can, earned: 0 },
    { ...at, kind: 'fault', case: found, move: step.seq, severity: KEPT.severity[found], stake },
  ];
}

/** When the other side last gave its name. */
const theirSigning = ({ moves, side }: Play): MoveStep | undefined =>
  moves.findLast(({ event }) => event.side !== side && event.acts.some(({ kind }) => kind === 'sign'));

/** The same move with the risk told first; or that alone, where the move is full. */
function telling(fact: string, { event: { acts, manner } }: MoveStep): readonly BetterMove[] {
  const tell: Act = { kind: 'disclose-risk', fact };
  return [{ acts: [tell, ...acts], manner }, { acts: [tell, ...acts.slice(-2)], manner }, plainly(tell)];
}
