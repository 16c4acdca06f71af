import { at, trimmed } from './typed.ts';
import type { Column, Grid } from './scale.ts';

/** Bounds on the work of one frontier. */
export const CURVE = {
  /** Entries kept after an issue; beyond, the curve is thinned and its epsilon named. */
  mostEntries: 131_072,
  /** Sums formed over all issues (tuned: about four seconds on the build machine). */
  mostSums: 200_000_000,
  /** Entries that are kept however many options there are. */
  fewestEntries: 1_024,
} as const;

/**
 * The packages over some issues that no other package beats for both: own points strictly fall, the other's strictly rise.
 * `option` and `next` are the way back: the option of the first of these issues, and the entry of the curve over the rest.
 */
export interface Curve {
  readonly own: Float64Array;
  readonly other: Float64Array;
  readonly option: Int32Array;
  readonly next: Int32Array;
}

/** Curve `i` covers the issues from `i` to the last; curve 0 covers them all, the last one none. */
export interface Stages {
  readonly curves: readonly Curve[];
  /** For each curve, how far its own points may lie below those of a package that was thinned away; 0 is exact. */
  readonly epsilons: readonly number[];
}

const NOTHING_AGREED: Curve = {
  own: Float64Array.of(0),
  other: Float64Array.of(0),
  option: Int32Array.of(-1),
  next: Int32Array.of(-1),
};
const NO_PACKAGE: Curve = {
  own: new Float64Array(0),
  other: new Float64Array(0),
  option: new Int32Array(0),
  next: new Int32Array(0),
};

/**
 * Builds the frontier of an additive space issue by issue, last issue first, so that of equal packages the first in option order remains.
 *
 * Dropping beaten partial packages is safe because value is additive: what completes the beaten one completes the better one too.
 *
 * @source negotiation model §1 (pruned Minkowski sum of single-issue frontiers)
 */
export function buildStages(grid: Pick<Grid, 'columns'>, mostEntries = entriesAllowed(grid.columns)): Stages {
  const curves: Curve[] = [NOTHING_AGREED];
  const epsilons: number[] = [0];
  let rest = NOTHING_AGREED;
  let epsilon = 0;
  for (const column of grid.columns.toReversed()) {
    const whole = addIssue(column, rest);
    const step = thinningStep(whole, mostEntries);
    rest = step === 0 ? whole : thin(whole, step);
    epsilon += step;
    curves.unshift(rest);
    epsilons.unshift(epsilon);
  }
  return { curves, epsilons };
}

/** The options of an entry of curve `from`, one per issue from there on. */
export function pathOf({ curves }: Stages, entry: number, from = 0): number[] {
  const path: number[] = [];
  let index = entry;
  for (let stage = from; stage < curves.length - 1; stage += 1) {
    const curve = curves[stage];
    if (curve === undefined) break;
    path.push(at(curve.option, index));
    index = at(curve.next, index);
  }
  return path;
}

/** Index of the last entry with at least so many own points, −1 when there is none: it is the best of them for the other side. */
export function lastAtLeast({ own }: Curve, level: number): number {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(own, middle) >= level) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function entriesAllowed(columns: readonly Column[]): number {
  const options = columns.reduce((sum, { own }) => sum + own.length, 0);
  return Math.max(CURVE.fewestEntries, Math.min(CURVE.mostEntries, Math.floor(CURVE.mostSums / Math.max(1, options))));
}

/** Merges like a binary counter, so that only curves of similar size meet and few are alive at a time. */
function addIssue(column: Column, rest: Curve): Curve {
  const waiting: { readonly curve: Curve; readonly level: number }[] = [];
  const meet = (): void => {
    const right = waiting.pop();
    const left = waiting.pop();
    if (left === undefined || right === undefined) return;
    waiting.push({ curve: merge(left.curve, right.curve), level: Math.max(left.level, right.level) + 1 });
  };
  for (const option of worthKeeping(column)) {
    waiting.push({ curve: shift(rest, column, option), level: 0 });
    while (waiting.length > 1 && waiting.at(-1)?.level === waiting.at(-2)?.level) meet();
  }
  while (waiting.length > 1) meet();
  return waiting[0]?.curve ?? NO_PACKAGE;
}

/** Options of an issue that no other option beats for both, best for oneself first; of equal ones the first. */
export function worthKeeping({ own, other }: Column): number[] {
  const order = Array.from(own, (_, option) => option);
  order.sort((left, right) => at(own, right) - at(own, left) || at(other, right) - at(other, left) || left - right);
  let best = -Infinity;
  return order.filter((option) => {
    const keeps = at(other, option) > best;
    if (keeps) best = at(other, option);
    return keeps;
  });
}

function shift(rest: Curve, column: Column, option: number): Curve {
  const count = rest.own.length;
  const moved = {
    own: new Float64Array(count),
    other: new Float64Array(count),
    option: new Int32Array(count).fill(option),
    next: new Int32Array(count),
  };
  const ownGain = at(column.own, option);
  const otherGain = at(column.other, option);
  for (let i = 0; i < count; i += 1) {
    moved.own[i] = at(rest.own, i) + ownGain;
    moved.other[i] = at(rest.other, i) + otherGain;
    moved.next[i] = i;
  }
  return moved;
}

function merge(left: Curve, right: Curve): Curve {
  const leftCount = left.own.length;
  const rightCount = right.own.length;
  const total = leftCount + rightCount;
  const own = new Float64Array(total);
  const other = new Float64Array(total);
  const option = new Int32Array(total);
  const next = new Int32Array(total);
  let best = -Infinity;
  let count = 0;
  let l = 0;
  let r = 0;
  while (l < leftCount || r < rightCount) {
    // More own points first, then more of the other's, then the earlier option: the one that stays when both are equal.
    const order =
      l >= leftCount || r >= rightCount
        ? rightCount - r - (leftCount - l)
        : at(right.own, r) - at(left.own, l) ||
          at(right.other, r) - at(left.other, l) ||
          at(left.option, l) - at(right.option, r);
    const fromLeft = order < 0;
    const source = fromLeft ? left : right;
    const index = fromLeft ? l++ : r++;
    const worth = at(source.other, index);
    if (worth <= best) continue;
    best = worth;
    own[count] = at(source.own, index);
    other[count] = worth;
    option[count] = at(source.option, index);
    next[count] = at(source.next, index);
    count += 1;
  }
  return {
    own: trimmed(own, count),
    other: trimmed(other, count),
    option: trimmed(option, count),
    next: trimmed(next, count),
  };
}

function thinningStep({ own }: Curve, mostEntries: number): number {
  if (own.length <= mostEntries) return 0;
  return Math.ceil((at(own, 0) - at(own, own.length - 1)) / (mostEntries - 1));
}

/** Keeps the first entry, and of each band of own points the one that is best for the other side. */
function thin(curve: Curve, step: number): Curve {
  const kept: number[] = [0];
  const band = (index: number): number => Math.floor((at(curve.own, 0) - at(curve.own, index)) / step);
  const last = curve.own.length - 1;
  for (let i = 1; i <= last; i += 1) if (i === last || band(i) !== band(i + 1)) kept.push(i);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(kept, (index) => at(values, index));
  const follow = (values: Int32Array): Int32Array => Int32Array.from(kept, (index) => at(values, index));
  return { own: pick(curve.own), other: pick(curve.other), option: follow(curve.option), next: follow(curve.next) };
}
