import { invariant } from '../kernel/invariant.ts';
import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import { at } from './typed.ts';
import { proposalAlong, type Proposal } from './best-for-other.ts';
import { buildStages, lastAtLeast, pathOf } from './curve.ts';
import { restrict, withoutRedLines } from './restrict.ts';
import { gridOf, toRaw, toWhole, wholeAtLeast, type Column, type Grid } from './scale.ts';
import type { Space } from './space.ts';
import { worthOf } from './worth.ts';

/** When packages count as really different (RC-9; tuned). */
export const EQUIVALENCE = {
  /** Issues on which two packages must differ. */
  fewestIssues: 2,
  /** Own points that must move from some issues to others, as a share of the side's whole range. */
  leastMoved: 0.05,
} as const;

export interface EquivalenceQuestion {
  readonly side: Side;
  readonly package: Package;
  /** Own points by which an equivalent may differ. */
  readonly within: number;
  /** Equivalents wanted; two make a MESO of three. */
  readonly count?: number;
  /** Settled options, which equivalents keep. */
  readonly fixed?: Package;
}

/**
 * Packages worth nearly the same to a side, really different from the given one and from each other, best for the other side first.
 *
 * Forces each option of each open issue in turn and takes the best for the other side among what remains within reach.
 * Fewer than asked come back where the space has no more.
 *
 * @source I, N (MESO of nearly equal bundles)
 */
export function equivalentsOf(
  full: Space,
  { side, package: given, within, count = 2, fixed = {} }: EquivalenceQuestion,
): readonly Proposal[] {
  const space = restrict(withoutRedLines(full), fixed);
  const own = worthOf(full, side, given);
  if (own === null) return [];
  const grid = gridOf(space, side);
  const band = { from: wholeAtLeast(grid.unit, own - within), to: toWhole(grid.unit, own + within) };
  const isDifferent = differenceIn(grid);
  const start = pathOfPackage(space, given);
  const chosen: number[][] = [];
  for (const path of candidatesIn(grid, band)) {
    if (chosen.length === count) break;
    if (
      Math.abs(worthAlong(grid, path) - own) <= within &&
      [start, ...chosen].every((other) => isDifferent(path, other))
    )
      chosen.push(path);
  }
  return chosen.map((path) => proposalAlong({ space, side }, path));
}

interface Band {
  readonly from: number;
  readonly to: number;
}

const total = (columns: readonly Column[], path: readonly number[], whose: 'own' | 'other'): number =>
  columns.reduce((sum, column, i) => sum + at(column[whose], path[i] ?? 0), 0);

const worthAlong = ({ columns, unit }: Grid, path: readonly number[]): number =>
  toRaw(unit, total(columns, path, 'own'));

/** One candidate for each option of each open issue, the best for the other side first. */
function candidatesIn({ columns }: Grid, band: Band): readonly number[][] {
  const found = columns.flatMap((column, forced) => (column.own.length < 2 ? [] : candidatesOf(columns, forced, band)));
  const ranked = found.map((path) => ({
    path,
    own: total(columns, path, 'own'),
    other: total(columns, path, 'other'),
  }));
  return ranked.toSorted((left, right) => right.other - left.other || right.own - left.own).map(({ path }) => path);
}

function candidatesOf(columns: readonly Column[], forced: number, band: Band): number[][] {
  const stages = buildStages({ columns: columns.toSpliced(forced, 1) });
  const [rest] = stages.curves;
  const column = columns[forced];
  invariant(rest !== undefined && column !== undefined, 'the forced issue is one of the space');
  return Array.from(column.own).flatMap((points, option) => {
    const entry = lastAtLeast(rest, band.from - points);
    if (entry < 0 || at(rest.own, entry) + points > band.to) return [];
    return [pathOf(stages, entry).toSpliced(forced, 0, option)];
  });
}

/** Positions of a package's options; −1 where red lines or settled options rule them out, which differs from every option. */
const pathOfPackage = ({ issues }: Space, given: Package): number[] =>
  issues.map(({ id, options }) => options.findIndex(({ option }) => option === given[id]));

function differenceIn({ columns }: Grid): (left: readonly number[], right: readonly number[]) => boolean {
  const ranges = columns.map(({ own }) =>
    own.length === 0 ? 0 : own.reduce((a, b) => Math.max(a, b)) - own.reduce((a, b) => Math.min(a, b)),
  );
  const leastMoved = ranges.reduce((sum, range) => sum + range, 0) * EQUIVALENCE.leastMoved;
  return (left, right) => {
    const differing = columns.flatMap((column, i) =>
      left[i] === right[i] ? [] : [{ column, from: left[i] ?? -1, to: right[i] ?? -1 }],
    );
    const moved = differing.reduce(
      (sum, { column, from, to }) =>
        from < 0 || to < 0 ? sum : sum + Math.abs(at(column.own, from) - at(column.own, to)),
      0,
    );
    return differing.length >= EQUIVALENCE.fewestIssues && moved / 2 >= leastMoved;
  };
}
