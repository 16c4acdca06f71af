import { invariant } from '../kernel/invariant.ts';
import type { Package } from '../domain/package.ts';
import type { Side } from '../domain/side.ts';
import { at } from './typed.ts';
import { proposalAlong, type Proposal } from './best-for-other.ts';
import type { Curve } from './add-issue.ts';
import { buildStages, pathOf, type Stages } from './curve.ts';
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
  const around: Around = {
    columns,
    after: buildStages({ columns: columns.slice(1) }),
    before: buildStages({ columns: columns.slice(0, -1).toReversed() }),
  };
  const found = columns.flatMap(({ own }, forced) => (own.length < 2 ? [] : candidatesOf(around, forced, band)));
  const ranked = found.map((path) => ({
    path,
    own: total(columns, path, 'own'),
    other: total(columns, path, 'other'),
  }));
  return ranked.toSorted((left, right) => right.other - left.other || right.own - left.own).map(({ path }) => path);
}

/** The issues before and after each one as curves: what is left to choose when that one is forced. */
interface Around {
  readonly columns: readonly Column[];
  /** Of the issues after the first, as they come; of those before the last, backwards. */
  readonly after: Stages;
  readonly before: Stages;
}

function candidatesOf({ columns, after, before }: Around, forced: number, band: Band): number[][] {
  const [column, earlier, later] = [columns[forced], columns.length - 1 - forced, forced];
  const [left, right] = [before.curves[earlier], after.curves[later]];
  invariant(column !== undefined && left !== undefined && right !== undefined, 'the forced issue is one of the space');
  return Array.from(column.own).flatMap((points, option) => {
    const found = bestPair(left, right, band.from - points);
    if (found === undefined || found.own + points > band.to) return [];
    return [[...pathOf(before, found.left, earlier).toReversed(), option, ...pathOf(after, found.right, later)]];
  });
}

/** The entries of two curves that together reach a level and are best for the other side, of equals best for oneself. */
function bestPair(
  left: Curve,
  right: Curve,
  level: number,
): { readonly left: number; readonly right: number; readonly own: number } | undefined {
  let best: { left: number; right: number; own: number; other: number } | undefined;
  let r = right.own.length - 1;
  // The less the one side of the issues brings oneself, the more the other has to.
  for (let l = 0; l < left.own.length; l += 1) {
    while (r >= 0 && at(left.own, l) + at(right.own, r) < level) r -= 1;
    if (r < 0) break;
    const own = at(left.own, l) + at(right.own, r);
    const other = at(left.other, l) + at(right.other, r);
    if (best === undefined || other > best.other || (other === best.other && own > best.own))
      best = { left: l, right: r, own, other };
  }
  return best;
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
