import { possibleAmong, possibleIn, type Possible, type WholeIssue } from '../analysis/possible.ts';
import type { Unit } from '../analysis/scale.ts';
import type { Space } from '../analysis/space.ts';
import { reservationPointOf } from '../domain/alternative.ts';
import { bySide, type BySide } from '../domain/side.ts';
import type { Alternative } from '../domain/alternative.ts';
import type { Issue } from '../domain/issue.ts';
import type { Option } from '../domain/package.ts';
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

const HUNDREDTHS: Unit = { times: 100, over: 1, exact: true };

/** What was possible with an instance, whatever the alternatives came to be. */
export function possibleWith(instance: Instance): Possible {
  const issues = instance.issues.map(wholeIssue);
  return issues.every((issue) => issue !== undefined)
    ? possibleAmong(issues, HUNDREDTHS)
    : possibleIn(spaceOf(instance));
}

/** The options of an issue that cross no red line, in hundredths of a point; undefined where some point is no whole hundredth. */
function wholeIssue({ id, options, points, crosses }: Issue): WholeIssue | undefined {
  const found: Option[] = [];
  const own: number[] = [];
  const other: number[] = [];
  for (const [at, option] of options.entries()) {
    if (crosses.one.includes(option) || crosses.two.includes(option)) continue;
    const [one, two] = [points.one[at] ?? 0, points.two[at] ?? 0];
    found.push(option);
    own.push(Math.round(one * HUNDREDTHS.times));
    other.push(Math.round(two * HUNDREDTHS.times));
    if ((own.at(-1) ?? 0) / HUNDREDTHS.times !== one || (other.at(-1) ?? 0) / HUNDREDTHS.times !== two)
      return undefined;
  }
  return { id, options: found, worths: { own, other } };
}
