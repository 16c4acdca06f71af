import { pathBy, type Choice } from './choice.ts';
import { compareProducts } from './compare-products.ts';
import { NO_SLOPE, type Slope } from './slope.ts';
import { at } from './typed.ts';

/** Partial packages looked at before the search is given up (tuned: about as long as the whole frontier takes). */
const MOST_LOOKED_AT = 8_000;
/** Bounds are worked out in fractions: so much of a bound may be lost to rounding. */
const SLACK = 1e-9;

/** Points of both sides in whole numbers. */
export interface Pair {
  readonly own: number;
  readonly other: number;
}

/** What is asked of a package: bounded for a partial one, compared for whole ones. */
interface Goal {
  /** The most that can still come of points completed along a slope; below 0 where nothing that qualifies can. */
  readonly bound: (pair: Pair, rest: Slope) => number;
  /** Above 0 where the left package is better by the goal and all its tie rules; 0 where both are worth the same to both sides. */
  readonly compare: (left: Pair, right: Pair) => number;
}

/**
 * The package with the greatest product of surpluses over the reservation points; ties as for every solution point.
 *
 * @param choice - made ready with `plain` gains
 * @returns its path; null where no package gives both sides theirs, undefined where the search was given up
 * @source Nash 1950
 */
export function nashChoice(choice: Choice, reservation: Pair, mostLookedAt = MOST_LOOKED_AT): Path {
  const { own, other } = reservation;
  return searched(choice, mostLookedAt, {
    bound: (pair, rest) => mostProduct({ own: pair.own - own, other: pair.other - other }, rest),
    compare: (left, right) =>
      compareProducts([left.own - own, left.other - other], [right.own - own, right.other - other]) ||
      left.own + left.other - right.own - right.other ||
      Math.min(left.own, left.other) - Math.min(right.own, right.other),
  });
}

/**
 * The package that gives both sides as much as possible more than they have, at once; of equals the best for oneself.
 *
 * @param choice - made ready with `plain` gains
 * @returns its path; null where no package gives both something more or the same, undefined where the search was given up
 */
export function gainChoice(choice: Choice, from: Pair, mostLookedAt = MOST_LOOKED_AT): Path {
  const gain = ({ own, other }: Pair): number => Math.min(own - from.own, other - from.other);
  return searched(choice, mostLookedAt, {
    bound: (pair, rest) => mostOfBoth({ own: pair.own - from.own, other: pair.other - from.other }, rest),
    compare: (left, right) => gain(left) - gain(right) || left.own - right.own || left.other - right.other,
  });
}

type Path = readonly number[] | null | undefined;

function searched(choice: Choice, mostLookedAt: number, { bound, compare }: Goal): Path {
  const { steps, slopes } = choice;
  const taken = new Int32Array(steps.length);
  let best: { readonly pair: Pair; readonly path: readonly number[]; readonly value: number } | undefined;
  let lookedAt = 0;
  const take = (pair: Pair): void => {
    const path = pathBy(choice, taken);
    const better = best === undefined ? 1 : compare(pair, best.pair) || (isEarlier(path, best.path) ? 1 : 0);
    if (better > 0) best = { pair, path, value: bound(pair, NO_SLOPE) };
  };
  const isHopeless = (most: number): boolean => most < 0 || (best !== undefined && most < best.value);
  const go = (stage: number, pair: Pair): void => {
    const step = steps[stage];
    if (step === undefined) return take(pair);
    const rest = slopes[stage] ?? NO_SLOPE;
    const { cost, gain } = step;
    lookedAt += cost.length;
    const after = (i: number): Pair => ({ own: pair.own - at(cost, i), other: pair.other + at(gain, i) });
    const bounds = cost.map((_, i) => {
      const most = bound(after(i), rest);
      return most + Math.abs(most) * SLACK + SLACK;
    });
    let first = 0;
    for (let i = 1; i < bounds.length; i += 1) if (at(bounds, i) > at(bounds, first)) first = i;
    for (let n = -1; n < bounds.length && lookedAt <= mostLookedAt; n += 1) {
      const i = n < 0 ? first : n;
      if (n === first || isHopeless(at(bounds, i))) continue;
      taken[stage] = i;
      go(stage + 1, after(i));
    }
  };
  if (choice.most > -Infinity) go(0, { own: choice.most, other: choice.other });
  return lookedAt > mostLookedAt ? undefined : (best?.path ?? null);
}

/** Option order: the first issue decides first. */
function isEarlier(left: readonly number[], right: readonly number[]): boolean {
  for (const [i, option] of left.entries()) {
    const against = right[i] ?? 0;
    if (option !== against) return option < against;
  }
  return false;
}

/** The last corner of a slope up to which it still rises faster than asked. */
function lastCorner({ cost }: Slope, isWorth: (corner: number) => boolean): number {
  let low = 0;
  let high = cost.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (isWorth(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The greatest product of both surpluses along a slope: given up more, the one falls in a line, the other rises ever less. */
function mostProduct({ own, other }: Pair, { cost, gain }: Slope): number {
  const end = cost.length - 1;
  if (own < 0 || other + at(gain, end) < 0) return -1;
  // Worth going on from a corner's left piece: the product still rises when the corner is reached.
  const corner = lastCorner({ cost, gain }, (i) => {
    const piece = at(cost, i) - at(cost, i - 1);
    const rise = (at(gain, i) - at(gain, i - 1)) / piece;
    return (own - at(cost, i)) * rise >= other + at(gain, i);
  });
  const [left, has] = [own - at(cost, corner), other + at(gain, corner)];
  if (corner === end || left <= 0) return left < 0 ? -1 : left * has;
  const rise = (at(gain, corner + 1) - at(gain, corner)) / (at(cost, corner + 1) - at(cost, corner));
  const further = Math.max(0, Math.min(left, (left - has / rise) / 2, at(cost, corner + 1) - at(cost, corner)));
  return (left - further) * (has + further * rise);
}

/** The greatest smaller surplus along a slope: where the falling line meets the rising one. */
function mostOfBoth({ own, other }: Pair, { cost, gain }: Slope): number {
  const corner = lastCorner({ cost, gain }, (i) => own - at(cost, i) >= other + at(gain, i));
  const [left, has] = [own - at(cost, corner), other + at(gain, corner)];
  if (left <= has) return left;
  if (corner === cost.length - 1) return has;
  const piece = at(cost, corner + 1) - at(cost, corner);
  const rise = (at(gain, corner + 1) - at(gain, corner)) / piece;
  return left - (left - has) / (1 + rise);
}
