import type { Claim, ClaimKind } from '../../../domain/claim.ts';
import type { Package } from '../../../domain/package.ts';
import type { Sheet, Tradeable } from '../../../domain/worksheet.ts';
import type { Act, ActOf } from '../../../engine/act.ts';
import type { KnownFact, SeatView } from '../../../engine/seat-view.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { startOn } from '../compose/first-act.ts';

/** What is settled stays settled: a sheet from before does not open it again by itself. */
const asItStands = ({ settled }: SeatView, prepared: Package): Package => ({ ...prepared, ...settled });

/** The prepared bundles as one move; undefined where fewer than two different ones are left. */
export function mesoFrom(view: SeatView, bundles: readonly Package[]): ActOf<'present-meso'> | undefined {
  const packages = [
    ...new Map(bundles.map((bundle) => asItStands(view, bundle)).map((bundle) => [canonicalJson(bundle), bundle])),
  ].map(([, bundle]) => bundle);
  return packages.length < 2 ? undefined : { kind: 'present-meso', packages };
}

/** One prepared bundle by itself. */
export const offerFrom = (view: SeatView, bundle: Package): ActOf<'offer'> => ({
  kind: 'offer',
  package: asItStands(view, bundle),
});

/**
 * The prepared opening as a first offer: its figure with the first fact it rests on; the other issues at their written targets, or where
 * the composer would begin.
 */
export function openingFrom(view: SeatView): ActOf<'offer'> | undefined {
  const { anchor, tradeables } = view.sheets;
  if (anchor?.open === undefined) return undefined;
  const rows = tradeables?.rows ?? [];
  const whole = Object.fromEntries(
    view.issues.map((issue) => [issue.id, rows.find((row) => row.issue === issue.id)?.target ?? startOn(view, issue)]),
  );
  const claim = claimFor(view, anchor);
  return {
    kind: 'offer',
    package: asItStands(view, { ...whole, [anchor.issue]: anchor.open }),
    ...(claim !== undefined && { claim }),
  };
}

/** The prepared range, where the issue has figures. */
export function rangeFrom(view: SeatView): ActOf<'state-range'> | undefined {
  const { anchor } = view.sheets;
  const { from, to } = anchor ?? {};
  if (anchor === undefined || typeof from !== 'number' || typeof to !== 'number') return undefined;
  const claim = claimFor(view, anchor);
  return {
    kind: 'state-range',
    issue: anchor.issue,
    from: Math.min(from, to),
    to: Math.max(from, to),
    ...(claim !== undefined && { claim }),
  };
}

function claimFor(view: SeatView, { facts }: Sheet<'anchor'>): Claim | undefined {
  const fact = view.facts.find(({ id, kind }) => facts.includes(id) && kind !== 'risk');
  return fact === undefined || fact.kind === 'risk' ? undefined : straight(fact.id, fact.kind);
}

const straight = (fact: string, kind: ClaimKind): Claim => ({ kind, as: 'straight', fact });

/** A prepared fact as the act that brings it out, put straight. */
export function claimFrom({ id, kind }: KnownFact): Act {
  if (kind === 'risk') return { kind: 'disclose-risk', fact: id };
  const claim = straight(id, kind);
  if (kind === 'evidence') return { kind: 'cite-evidence', claim };
  return kind === 'alternative' ? { kind: 'refer-alternative', claim } : { kind: 'assert-constraint', claim };
}

/** What one could give on an issue, for the target on another; undefined while one of the two is open. */
export function tradeFrom(rows: readonly Tradeable[], { issue, give, get }: Tradeable): ActOf<'trade'> | undefined {
  const target = rows.find((row) => row.issue === get)?.target;
  return give === undefined || get === undefined || target === undefined
    ? undefined
    : { kind: 'trade', give: { [issue]: give }, get: { [get]: target } };
}
