import { CLAUSE_PARTS, type Issue } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import type { Risk } from '../domain/risk.ts';
import { bySide } from '../domain/side.ts';
import { toPoints } from '../kernel/brand.ts';
import { absorbedBy } from '../engine/absorbed.ts';
import type { Implemented } from '../engine/state.ts';

/** What it costs each side, in points, to quarrel over a clause that cannot be measured (PR-5; tuned). */
const DISPUTE = 0.5;

/**
 * One risk that came about meets the contract as signed: the clause that takes up most of it, a quarrel where that clause says too
 * little, and what is left for both sides to bear.
 *
 * @source negotiation model §7
 */
export function meetRisk(
  { id, month, cost }: Risk,
  issues: readonly Issue[],
  signed: Package,
): Implemented['happened'][number] {
  const met = absorbedBy(issues, signed, id);
  const absorbed = met?.share ?? 0;
  const quarrel = met !== undefined && !CLAUSE_PARTS.every((part) => met.rung.has.includes(part));
  return {
    risk: id,
    month,
    ...(met && { clause: met.clause }),
    ...(quarrel && { dispute: true }),
    cost: bySide((side) => toPoints(cost[side] * (1 - absorbed) + (quarrel ? DISPUTE : 0))),
  };
}
