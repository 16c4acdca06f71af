import { at } from './typed.ts';
import { tableOf, type PointTable } from './point-table.ts';
import type { Column, Grid } from './scale.ts';

/** How far packages are counted. */
export const COUNT = {
  /** Up to here the count is always exact, whatever the numbers. */
  alwaysUpTo: 10_000_000,
  /** Distinct pairs of points that each half of the issues may have beyond that: about 200 MB at the worst. */
  mostPairs: 300_000,
  /** 2^53: packages that each half may have, so that its counts are exact. */
  mostPackagesPerHalf: 9_007_199_254_740_992,
} as const;

/**
 * Counts the packages that give both sides their reservation points; undefined when that is out of reach.
 *
 * Splits the issues into halves, counts each half's packages by points, and pairs the halves by a sweep: own points fall while an
 * index over the other's points fills. Real numbers reach about 10^10 packages, numbers on a coarse grid much further.
 */
export function acceptableCount({ columns, reservation }: Grid): bigint | undefined {
  const halves = halvesOf(columns);
  const sizes = halves.map((half) => half.reduce((product, { own }) => product * own.length, 1));
  const [first = 1, second = 1] = sizes;
  const mostPairs = first * second <= COUNT.alwaysUpTo ? Infinity : COUNT.mostPairs;
  if (sizes.some((size) => size > COUNT.mostPackagesPerHalf)) return undefined;
  const [left, right] = halves.map((half) => tableOf(half, mostPairs));
  if (left === undefined || right === undefined) return undefined;
  return countPairs(left, right, reservation);
}

/** Deals the issues, most options first, each to the half that has fewer packages so far. */
function halvesOf(columns: readonly Column[]): readonly [readonly Column[], readonly Column[]] {
  const left: Column[] = [];
  const right: Column[] = [];
  let leftSize = 1;
  let rightSize = 1;
  for (const column of columns.toSorted((a, b) => b.own.length - a.own.length)) {
    if (leftSize <= rightSize) {
      left.push(column);
      leftSize *= column.own.length;
    } else {
      right.push(column);
      rightSize *= column.own.length;
    }
  }
  return [left, right];
}

function countPairs(left: PointTable, right: PointTable, reservation: Grid['reservation']): bigint {
  const levels = right.other.toSorted().filter((points, i, sorted) => i === 0 || points !== sorted[i - 1]);
  const index = new Float64Array(levels.length + 1);
  let waiting = right.own.length - 1;
  let total = 0n;
  for (let l = 0; l < left.own.length; l += 1) {
    while (waiting >= 0 && at(left.own, l) + at(right.own, waiting) >= reservation.own) {
      addAt(index, rankOf(levels, at(right.other, waiting)), at(right.count, waiting));
      waiting -= 1;
    }
    const partners = sumFrom(index, rankOf(levels, reservation.other - at(left.other, l)));
    if (partners > 0) total += BigInt(at(left.count, l)) * BigInt(partners);
  }
  return total;
}

/** Position of the first level at or above the points. */
function rankOf(levels: Float64Array, points: number): number {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(levels, middle) < points) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A binary indexed tree (Fenwick 1994), turned round so that it sums from a rank to the top.
function addAt(index: Float64Array, rank: number, count: number): void {
  for (let node = rank + 1; node > 0; node -= node & -node) index[node] = at(index, node) + count;
}

function sumFrom(index: Float64Array, rank: number): number {
  let sum = 0;
  for (let node = rank + 1; node < index.length; node += node & -node) sum += at(index, node);
  return sum;
}
