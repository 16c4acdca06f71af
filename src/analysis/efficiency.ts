import { bySide, type BySide } from '../domain/side.ts';
import { sumExactly, toRaw, toWhole } from './scale.ts';
import type { FrontierEntry, ParetoFrontier } from './frontier.ts';

/** How much of what was possible a package brings. */
export interface Efficiency {
  /** Points that both sides could still have gained at once: 0 on the frontier and beside it where no package gives both more. */
  readonly distance: number;
  /** The frontier entry that gives them that gain; null when there is none. */
  readonly reached: FrontierEntry | null;
  /** Points over the reservation points, negative below. */
  readonly surplus: BySide<number>;
  /** Joint surplus as a share of what it would be after the equal gain, 0–1; null when there is no surplus to share. */
  readonly share: number | null;
  /** Joint surplus as a share of the greatest among acceptable packages, at most 1; null when no package is acceptable or none has surplus. */
  readonly shareOfGreatest: number | null;
}

/**
 * Measures a package against the frontier along the line of equal gains, and as a share of the surplus.
 *
 * @param points - raw points of the package to both sides
 * @source negotiation model §8 (VL-1, VL-2)
 */
export function efficiencyOf({ entries, grid }: ParetoFrontier, points: BySide<number>): Efficiency {
  const { unit } = grid;
  const whole = bySide((side) => toWhole(unit, points[side]));
  let gain = 0;
  let reached: FrontierEntry | null = null;
  let greatest = 0;
  for (const entry of entries) {
    const one = toWhole(unit, entry.points.one);
    const two = toWhole(unit, entry.points.two);
    const both = Math.min(one - whole.one, two - whole.two);
    if (both > gain) {
      gain = both;
      reached = entry;
    }
    if (entry.acceptable) greatest = Math.max(greatest, one + two - grid.reservation.own - grid.reservation.other);
  }
  const joint = whole.one + whole.two - grid.reservation.own - grid.reservation.other;
  const possible = joint + 2 * gain;
  return {
    distance: toRaw(unit, gain),
    reached,
    surplus: {
      one: sumExactly([points.one, -toRaw(unit, grid.reservation.own)]),
      two: sumExactly([points.two, -toRaw(unit, grid.reservation.other)]),
    },
    share: possible > 0 ? Math.max(0, joint / possible) : null,
    shareOfGreatest: greatest > 0 ? joint / greatest : null,
  };
}
