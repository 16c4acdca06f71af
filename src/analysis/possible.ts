import type { Package } from '../domain/package.ts';
import type { BySide } from '../domain/side.ts';
import { gainChoice, nashChoice } from './best-for-both.ts';
import { choiceOf, type Worths } from './choice.ts';
import { efficiencyOf } from './efficiency.ts';
import { packageAlong, paretoFrontier, pointsAlong } from './frontier.ts';
import { withoutRedLines } from './restrict.ts';
import { gridOf, toWhole, type Column } from './scale.ts';
import { solutionPoints } from './solutions.ts';
import type { Space } from './space.ts';

/** A package and what it is worth to both sides. */
export interface Worthwhile {
  readonly package: Package;
  readonly points: BySide<number>;
}

/** Questions about what was possible, answered without listing the frontier wherever that can be done. */
export interface Possible {
  /** The Nash point; null where no package is acceptable to both. */
  readonly nash: () => Worthwhile | null;
  /** The package along the line of equal gains from these points; null where no package gives both sides more. */
  readonly beyond: (points: BySide<number>) => Worthwhile | null;
}

/**
 * What was possible in a space: the same packages as `solutionPoints` and `efficiencyOf` name, exactly.
 *
 * @source negotiation model §8 (VL-1, VL-2)
 */
export function possibleIn(full: Space): Possible {
  const space = withoutRedLines(full);
  const grid = gridOf(space);
  const choice = choiceOf(grid.columns.map(listed), 'plain');
  const along = (path: readonly number[]): Worthwhile => ({
    package: packageAlong(space, path),
    points: pointsAlong(space, path),
  });
  return {
    nash: () => {
      const path = nashChoice(choice, grid.reservation);
      if (path === undefined) return named(solutionPoints(paretoFrontier(space)).nash);
      return path && along(path);
    },
    beyond: (points) => {
      const from = { own: toWhole(grid.unit, points.one), other: toWhole(grid.unit, points.two) };
      const path = gainChoice(choice, from);
      if (path === undefined) return named(efficiencyOf(paretoFrontier(space), points).reached);
      const found = path && along(path);
      if (found === null) return null;
      const gains = [
        toWhole(grid.unit, found.points.one) - from.own,
        toWhole(grid.unit, found.points.two) - from.other,
      ];
      return gains.every((gain) => gain > 0) ? found : null;
    },
  };
}

const listed = ({ own, other }: Column): Worths => ({ own: Array.from(own), other: Array.from(other) });

const named = (entry: Worthwhile | null): Worthwhile | null =>
  entry && { package: entry.package, points: entry.points };
