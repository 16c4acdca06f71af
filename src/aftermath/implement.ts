import { reservationPointOf } from '../domain/alternative.ts';
import type { Issue } from '../domain/issue.ts';
import type { Package } from '../domain/package.ts';
import type { Risk } from '../domain/risk.ts';
import { bySide } from '../domain/side.ts';
import { toPoints } from '../kernel/brand.ts';
import { happens } from '../kernel/chance.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Implemented, State } from '../engine/state.ts';
import { pointsOfText } from '../engine/worth.ts';

/**
 * Plays the months after the talks: risks that come about meet the clauses as signed, and what is left are the realised points.
 *
 * Without an agreement both sides take their best alternative, whose risk its reservation point already holds.
 *
 * @param state - the talks must be over
 * @returns what happened, earliest month first, and realised points of both sides
 * @source negotiation model §7
 */
export function implement(state: State): Implemented {
  const { instance, outcome, seed } = state;
  invariant(outcome !== undefined, 'implementation follows an outcome');
  if (outcome.kind !== 'signed')
    return { happened: [], realised: bySide((side) => reservationPointOf(state.alternatives[side])) };
  const happened = instance.risks
    .filter(({ id, probability }) => happens({ seed, purpose: `implementation.${id}` }, probability))
    .toSorted((left, right) => left.month - right.month)
    .map((risk) => meet(risk, instance.issues, outcome.text.package));
  const realised = bySide((side) =>
    toPoints(happened.reduce((points, { cost }) => points - cost[side], pointsOfText(instance, side, outcome.text))),
  );
  return { happened, realised };
}

/** One risk that came about, and the clause that took up most of it; what no clause takes up costs both sides. */
function meet({ id, month, cost }: Risk, issues: readonly Issue[], signed: Package): Implemented['happened'][number] {
  let clause: string | undefined;
  let absorbed = 0;
  for (const issue of issues) {
    const share = issue.rungs?.find((rung) => rung.id === signed[issue.id])?.absorbs[id] ?? 0;
    if (share > absorbed) {
      absorbed = share;
      clause = issue.id;
    }
  }
  return {
    risk: id,
    month,
    ...(clause !== undefined && { clause }),
    cost: bySide((side) => toPoints(cost[side] * (1 - absorbed))),
  };
}
