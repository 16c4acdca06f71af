import { bearingOf } from '../../domain/bearing.ts';
import type { Claim, ClaimKind, ClaimWay } from '../../domain/claim.ts';
import type { Option } from '../../domain/package.ts';
import { ruleOf } from '../../engine/act.ts';
import type { KnownFact, SeatView } from '../../engine/seat-view.ts';

/** A fact one can put forward: one's own first, those not yet used first, the strongest of these. */
export const factOf = (view: SeatView, kind: ClaimKind): KnownFact | undefined =>
  best(view, (fact) => fact.kind === kind);

/** Evidence on an issue, any where none is named: none that speaks for less than one's own value, where there is one. */
export const evidenceFor = (view: SeatView, id?: string, named?: Option): KnownFact | undefined =>
  best(view, (fact) => {
    const issue = view.issues.find((candidate) => candidate.id === fact.issue);
    const option = named ?? (issue && view.stands.mine[issue.id]);
    if (fact.kind !== 'evidence' || issue === undefined || (id !== undefined && issue.id !== id)) return false;
    return option === undefined || bearingOf(fact, { issue, option, side: view.side }) !== undefined;
  });

function best(view: SeatView, fits: (fact: KnownFact) => boolean): KnownFact | undefined {
  const used = claimsMade(view);
  return view.facts
    .filter((fact) => fits(fact) && mayTell(view, fact))
    .toSorted((left, right) => rank(used, left) - rank(used, right) || right.strength - left.strength)[0];
}

/** Facts heard from the other side are theirs to tell. */
const mayTell = (view: SeatView, fact: KnownFact): boolean =>
  fact.own || fact.holder === 'both' || fact.holder === view.side;

const rank = (used: readonly Claim[], fact: KnownFact): number =>
  (used.some((claim) => claim.fact === fact.id) ? 2 : 0) + (fact.own ? 0 : 1);

/** Claims that this side has made so far. */
export const claimsMade = (view: SeatView): readonly Claim[] =>
  view.moves
    .filter(({ side }) => side === view.side)
    .flatMap(({ acts }) => acts.flatMap((act) => ruleOf(act).claim?.(act) ?? []));

/** A claim about a fact; what was said of it once is said the same way again. */
export function claimOn(view: SeatView, fact: KnownFact, as: ClaimWay): Claim | undefined {
  if (fact.kind === 'risk') return undefined;
  const before = claimsMade(view).find((claim) => claim.fact === fact.id);
  return { fact: fact.id, kind: fact.kind, as: before?.as ?? as };
}

/** Whether a fact was put forward already. */
export const wasUsed = (view: SeatView, fact: KnownFact): boolean =>
  claimsMade(view).some((claim) => claim.fact === fact.id);
