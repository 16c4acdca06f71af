import type { Space } from '../analysis/space.ts';
import { reservationPointOf } from '../domain/alternative.ts';
import { bySide, type BySide } from '../domain/side.ts';
import type { Alternative } from '../domain/alternative.ts';
import type { Instance } from '../scenario/instance.ts';

/**
 * What mathematics needs of an instance: points per option, red lines, and the reservation points as disagreement point.
 *
 * @param alternatives - as they are now; those of the instance where nothing has changed yet
 */
export function spaceOf(
  instance: Instance,
  alternatives: BySide<readonly Alternative[]> = instance.alternatives,
): Space {
  return {
    issues: instance.issues.map(({ id, options, points, crosses }) => ({
      id,
      options: options.map((option, at) => ({
        option,
        points: bySide((side) => points[side][at] ?? 0),
        crosses: bySide((side) => crosses[side].includes(option)),
      })),
    })),
    reservation: bySide((side) => reservationPointOf(alternatives[side])),
  };
}
