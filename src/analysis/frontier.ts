import { invariant } from '../kernel/invariant.ts';
import type { BySide } from '../domain/side.ts';
import type { Option, Package } from '../domain/package.ts';
import { at } from './typed.ts';
import { buildStages, pathOf, type Stages } from './curve.ts';
import { withoutRedLines } from './restrict.ts';
import { gridOf, sumExactly, toRaw, type Grid } from './scale.ts';
import type { Space } from './space.ts';

/** One distinct pair of points that no package beats, with the first package in option order that has it. */
export interface FrontierEntry {
  readonly points: BySide<number>;
  readonly package: Package;
  /** Both sides are at or above their reservation points. */
  readonly acceptable: boolean;
}

/** The frontier together with the whole numbers it was found in. */
export interface ParetoFrontier {
  /** From side one's best to side two's best. */
  readonly entries: readonly FrontierEntry[];
  /**
   * 0 when exact. Otherwise entries were thinned: for every package some entry has no fewer points for side two
   * and at most this many fewer for side one.
   */
  readonly epsilon: number;
  readonly grid: Grid;
  readonly stages: Stages;
  /** The space without options across a red line: what the whole numbers are about. */
  readonly space: Space;
}

/**
 * The exact Pareto frontier over all packages that cross no red line.
 *
 * @param mostEntries - entries beyond which an epsilon frontier comes back instead; by default as `CURVE` says
 * @source negotiation model §1; command-line.md "Definitions"
 */
export function paretoFrontier(full: Space, mostEntries?: number): ParetoFrontier {
  const space = withoutRedLines(full);
  const grid = gridOf(space);
  const stages = buildStages(grid, mostEntries);
  const count = stages.curves[0]?.own.length ?? 0;
  const found = { grid, stages, space, epsilon: toRaw(grid.unit, stages.epsilons[0] ?? 0) };
  return { ...found, entries: Array.from({ length: count }, (_, index) => entryAt(found, index)) };
}

function entryAt(
  { grid, stages, space }: Pick<ParetoFrontier, 'grid' | 'stages' | 'space'>,
  index: number,
): FrontierEntry {
  const curve = stages.curves[0];
  invariant(curve !== undefined, 'a frontier has its first curve');
  const own = at(curve.own, index);
  const other = at(curve.other, index);
  const path = pathOf(stages, index);
  const points = grid.unit.exact
    ? { one: toRaw(grid.unit, own), two: toRaw(grid.unit, other) }
    : pointsAlong(space, path);
  return {
    points,
    package: packageAlong(space, path),
    acceptable: own >= grid.reservation.own && other >= grid.reservation.other,
  };
}

/** The package that takes these options, one per issue in order. */
export const packageAlong = (space: Space, path: readonly number[]): Package =>
  // Made in one go: an object that grows by one key after the other takes three times the memory.
  Object.fromEntries(
    space.issues.map((issue, i): readonly [string, Option] => {
      const entry = issue.options[path[i] ?? -1];
      invariant(entry !== undefined, `a path names an option of ${issue.id}`);
      return [issue.id, entry.option];
    }),
  );

/** Raw points of the package that takes these options. */
export function pointsAlong(space: Space, path: readonly number[]): BySide<number> {
  const entries = space.issues.map((issue, i) => {
    const entry = issue.options[path[i] ?? -1];
    invariant(entry !== undefined, `a path names an option of ${issue.id}`);
    return entry.points;
  });
  return { one: sumExactly(entries.map(({ one }) => one)), two: sumExactly(entries.map(({ two }) => two)) };
}
