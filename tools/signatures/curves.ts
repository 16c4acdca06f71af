import { reservationPointOf } from '../../src/domain/alternative.ts';
import type { Side } from '../../src/domain/side.ts';
import type { State } from '../../src/engine/state.ts';
import { worthOf } from '../../src/engine/worth.ts';

/** Where a curve is read, as a share of the rounds that were played. */
export const PLACES = [0, 0.25, 0.5, 0.75, 1] as const;

/** Something that holds from a round on. */
export interface Mark {
  readonly round: number;
  readonly value: number;
}

/** The curve at its places: what held last at each, null before the first. */
export function curveOf(marks: readonly Mark[], lastRound: number): readonly (number | null)[] {
  return PLACES.map((place) => {
    const round = Math.max(1, Math.round(place * lastRound));
    return marks.findLast((mark) => mark.round <= round)?.value ?? null;
  });
}

/**
 * What a side holds out for: own points of everything it has put forward, the rest at its best, on the way from its reservation
 * point (0) to its best package (1). Undefined where it has said nothing yet, or nothing above its limit exists.
 */
export function standingShare({ instance, stands, alternatives }: State, side: Side): number | undefined {
  if (Object.keys(stands[side]).length === 0) return undefined;
  const [stand, best] = [worthOf(instance.issues, side, stands[side]), worthOf(instance.issues, side, {})];
  if (stand.kind !== 'range' || best.kind !== 'range') return undefined;
  const limit = reservationPointOf(alternatives[side]);
  return best.high > limit ? (stand.high - limit) / (best.high - limit) : undefined;
}
