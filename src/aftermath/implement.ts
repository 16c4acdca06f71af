import { reservationPointOf } from '../domain/alternative.ts';
import type { Package } from '../domain/package.ts';
import { bySide } from '../domain/side.ts';
import { toPoints } from '../kernel/brand.ts';
import { happens } from '../kernel/chance.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Implemented, State } from '../engine/state.ts';
import { pointsOfText } from '../engine/worth.ts';
import type { Instance } from '../scenario/instance.ts';
import { meetRisk } from './meet-risk.ts';
import { reopened as reopenedAfter } from './reopening.ts';

/**
 * Plays the months after the talks: what was signed holds or is opened again, risks that come about meet the clauses as signed, and what
 * is left are the realised points.
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
  const { text } = outcome;
  const lasts = monthsOf(instance, text.package);
  const happened = instance.risks
    .filter(({ month }) => month <= lasts)
    .filter(({ id, probability }) => happens({ seed, purpose: `implementation.${id}` }, probability))
    .toSorted((left, right) => left.month - right.month)
    .map((risk) => meetRisk(risk, instance.issues, text.package));
  const signed = bySide((side) => pointsOfText(instance, side, text));
  const reopened = reopenedAfter(state, text, signed);
  const realised = bySide((side) =>
    toPoints(happened.reduce((points, { cost }) => points - cost[side], signed[side]) - (reopened?.cost[side] ?? 0)),
  );
  return { happened, ...(reopened && { reopened }), realised };
}

/** How many months the agreement runs, where the scenario says which issue settles that; without end otherwise. */
function monthsOf({ lasts }: Instance, signed: Package): number {
  const months = lasts === undefined ? undefined : signed[lasts];
  return typeof months === 'number' ? months : Number.POSITIVE_INFINITY;
}
