import type { Claim } from '../../domain/claim.ts';
import type { Package } from '../../domain/package.ts';
import type { Act } from '../../engine/act.ts';
import { pointsOn } from '../mind/own-worth.ts';
import type { Proposal } from '../mind/proposing.ts';
import { contested } from './topic.ts';
import { claimOn, evidenceFor, wasUsed } from './claims.ts';
import { changedFirst } from './naming.ts';
import type { Situation } from './situation.ts';

/** Issues on which a proposal gives way against what this side put forward before. */
export function loweredBy({ view }: Situation, { package: proposed, changed }: Proposal): readonly string[] {
  return changed.filter((id) => {
    const issue = view.issues.find((candidate) => candidate.id === id);
    const before = view.stands.mine[id];
    const after = proposed[id];
    return (
      issue !== undefined &&
      before !== undefined &&
      after !== undefined &&
      pointsOn(issue, after) < pointsOn(issue, before)
    );
  });
}

const pick = (from: Package, ids: readonly string[]): Package =>
  Object.fromEntries(ids.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])));

/** A proposal as this-against-that: what gives way against all the rest; undefined where there is nothing to give or to get. */
export function asTrade(situation: Situation, proposal: Proposal): Act | undefined {
  const { view } = situation;
  const given = loweredBy(situation, proposal);
  const rest = Object.keys(proposal.package).filter((id) => !given.includes(id));
  const wants = rest.some((id) => contested(view, id) > 0);
  if (given.length === 0 || !wants) return undefined;
  return { kind: 'trade', give: pick(proposal.package, given), get: pick(proposal.package, rest) };
}

/** A proposal as a plain package, with a reason the first time there is one. */
export function asOffer(situation: Situation, { package: proposed }: Proposal, reason: 'with-reason' | 'bare'): Act {
  const claim = reason === 'with-reason' ? reasonFor(situation, proposed) : undefined;
  return { kind: 'offer', package: proposed, ...(claim && { claim }) };
}

/** Evidence that carries the figure which is named, and was not put forward yet: nobody rests an offer on what speaks against it. */
function reasonFor({ view }: Situation, proposed: Package): Claim | undefined {
  const [named] = changedFirst(view, proposed);
  const option = named === undefined ? undefined : proposed[named];
  if (named === undefined || option === undefined) return undefined;
  const fact = evidenceFor(view, named, option);
  return fact === undefined || wasUsed(view, fact) ? undefined : claimOn(view, fact, 'straight');
}
