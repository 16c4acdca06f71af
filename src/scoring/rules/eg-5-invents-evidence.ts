import { ruleOf, type Act } from '../../engine/act.ts';
import { CLAIM_CASES, claimsOf, factsOf, honestMoves, honestyMarks, withClaim } from '../claims.ts';
import { offerMadeAt } from '../limits.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue } from '../say.ts';

/** What a bare anchor leaves unearned in hundredths, and what it costs: it hides a reason but misleads nobody (tuned, see matrix). */
const BARE: { readonly can: number; readonly earned: number; readonly severity: Severity } = {
  can: 500,
  earned: 250,
  severity: 3,
};

/** Evidence that does not exist, or a first figure without any. */
export const inventsEvidence: Rule = {
  id: 'EG-5',
  axis: 'ethics',
  source: [
    { key: 'B', section: 'Common Pitfalls & How to Avoid Them' },
    { key: 'I', section: 'Checklist, avoid' },
  ],
  limit: { occasions: 3, faults: 3 },
  cases: [...CLAIM_CASES, 'bare-anchor'],
  look: (play) => [...anchorMarks(play), ...honestyMarks(play, ['evidence'])],
  better: (play, mark) =>
    mark.case === 'bare-anchor'
      ? reasoned(play, ownMoveAt(play, mark.move))
      : claimsOf(play, ['evidence'])
          .filter(({ step, claim }) => step.seq === mark.move && claim.as === mark.case)
          .flatMap((made) => {
            const issue = heaviestIssue(made.step.before, play.side);
            return honestMoves(play, made, [{ kind: 'ask-interest', issue }]);
          }),
};

/**
 * The first offer of a side that knows of evidence should rest on some; one that has none cannot be blamed. A reason given earns as the
 * claim that it is, and not a second time as an anchor.
 */
function anchorMarks(play: Play): readonly Mark[] {
  const first = play.own.find((step) => offerMadeAt(step) !== undefined);
  if (first === undefined || factsOf(play, first, 'evidence').length === 0) return [];
  const hasReason = claimsOf(play, ['evidence', 'policy']).some(
    ({ step, claim }) => step.seq <= first.seq && (claim.as === 'straight' || claim.as === 'vague'),
  );
  if (hasReason) return [];
  const at = { case: 'bare-anchor', move: first.seq, params: {} };
  return [
    { ...at, kind: 'occasion', can: BARE.can, earned: BARE.earned },
    { ...at, kind: 'fault', severity: BARE.severity, stake: 0 },
  ];
}

/** The same offer with the strongest fact behind it, on an issue it speaks of where there is one; or first the fact alone. */
function reasoned(play: Play, step: MoveStep): readonly BetterMove[] {
  const { acts, manner } = step.event;
  const offered = new Set((offerMadeAt(step)?.packages ?? []).flatMap((bundle) => Object.keys(bundle)));
  const facts = factsOf(play, step, 'evidence').toSorted(
    (left, right) => Number(offered.has(right.issue ?? '')) - Number(offered.has(left.issue ?? '')),
  );
  return facts.flatMap(({ id }): readonly BetterMove[] => {
    const claim = { fact: id, kind: 'evidence', as: 'straight' } as const;
    const cite: Act = { kind: 'cite-evidence', claim };
    const rest = acts.filter((act) => ruleOf(act).claim?.(act) === undefined || ruleOf(act).proposes === true);
    return [
      { acts: acts.map((act) => (act.kind === 'offer' ? withClaim(act, claim) : act)), manner },
      { acts: [cite, ...rest], manner },
      { acts: [cite], manner },
    ];
  });
}
