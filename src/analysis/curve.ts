import { addByBand } from './add-by-band.ts';
import { addIssue, type Curve } from './add-issue.ts';
import { at } from './typed.ts';
import type { Column, Grid } from './scale.ts';

/** Bounds on the work of one frontier. */
export const CURVE = {
  /** Entries kept after an issue; beyond, the curve is thinned and its epsilon named. */
  mostEntries: 131_072,
  /** Sums formed over all issues (tuned: about two seconds on the build machine). */
  mostSums: 40_000_000,
  /** Options named by all packages of a frontier together (tuned: a few MB of packages). */
  mostNamed: 200_000,
  /** How many times longer than what is kept an issue's curve may be on the way; one that grows beyond is banded as it is built. */
  longest: 4,
  /** Entries that are kept however many options there are. */
  fewestEntries: 1_024,
} as const;

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
    const { curve, step } = addBounded(column, rest, mostEntries);
    rest = curve;
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

/** The curve over one issue more, thinned where it has more entries than are kept: exact as long as it can be. */
function addBounded(
  column: Column,
  rest: Curve,
  mostEntries: number,
): { readonly curve: Curve; readonly step: number } {
  const whole = addIssue(column, rest, CURVE.longest * mostEntries);
  if (whole === undefined) return addByBand(column, rest, mostEntries - 1);
  const step = thinningStep(whole, mostEntries);
  return { curve: step === 0 ? whole : thin(whole, step), step };
}

function entriesAllowed(columns: readonly Column[]): number {
  const options = columns.reduce((sum, { own }) => sum + own.length, 0);
  const bounds = [
    CURVE.mostEntries,
    CURVE.mostSums / Math.max(1, options),
    CURVE.mostNamed / Math.max(1, columns.length),
  ];
  return Math.max(CURVE.fewestEntries, Math.floor(Math.min(...bounds)));
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
