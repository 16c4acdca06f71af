import type { Claim, ClaimKind, ClaimWay } from '../../domain/claim.ts';
import { ruleOf } from '../../engine/act.ts';
import type { KnownFact, SeatView } from '../../engine/seat-view.ts';

/** A fact one can put forward: one's own first, those not yet used first, the strongest of these. */
export function factOf(view: SeatView, kind: ClaimKind, issue?: string): KnownFact | undefined {
  const used = claimsMade(view);
  return view.facts
    .filter((fact) => fact.kind === kind && (issue === undefined || fact.issue === issue) && mayTell(view, fact))
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
