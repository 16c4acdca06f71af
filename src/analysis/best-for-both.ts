import { pathBy, type Choice } from './choice.ts';
import { compareProducts } from './compare-products.ts';
import { NO_SLOPE, nth, type Slope } from './slope.ts';

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
  const taken = steps.map(() => 0);
  let best: { readonly pair: Pair; readonly path: readonly number[]; readonly value: number } | undefined;
  let lookedAt = 0;
  const take = (pair: Pair): void => {
    const value = bound(pair, NO_SLOPE);
    if (value < 0) return;
    const path = pathBy(choice, taken);
    const better = best === undefined ? 1 : compare(pair, best.pair) || (isEarlier(path, best.path) ? 1 : 0);
    if (better > 0) best = { pair, path, value };
  };
  const isWorth = (most: number): boolean => most >= 0 && (best === undefined || most >= best.value);
  const go = (stage: number, pair: Pair): void => {
    const step = steps[stage];
    if (step === undefined) return take(pair);
    const rest = slopes[stage] ?? NO_SLOPE;
    const { cost, gain } = step;
    lookedAt += cost.length;
    const after = (i: number): Pair => ({ own: pair.own - nth(cost, i), other: pair.other + nth(gain, i) });
    const tryOut = (i: number): void => {
      taken[stage] = i;
      go(stage + 1, after(i));
    };
    const bounds: number[] = [];
    let first = 0;
    for (let i = 0; i < cost.length; i += 1) {
      const most = bound(after(i), rest);
      bounds.push(most + Math.abs(most) * SLACK + SLACK);
      if (nth(bounds, i) > nth(bounds, first)) first = i;
    }
    if (isWorth(nth(bounds, first))) tryOut(first);
    for (let i = 0; i < bounds.length && lookedAt <= mostLookedAt; i += 1)
      if (i !== first && isWorth(nth(bounds, i))) tryOut(i);
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

/** The last corner of a slope up to which something holds that holds no more once it has stopped. */
function lastCorner({ cost }: Slope, holds: (corner: number) => boolean): number {
  let low = 0;
  let high = cost.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The greatest product of both surpluses along a slope: given up more, the one falls in a line, the other rises ever less. */
function mostProduct({ own, other }: Pair, slope: Slope): number {
  const { cost, gain, rise } = slope;
  const end = cost.length - 1;
  if (own < 0 || other + nth(gain, end) < 0) return -1;
  // The product still rises when such a corner is reached.
  const corner = lastCorner(slope, (i) => (own - nth(cost, i)) * nth(rise, i) >= other + nth(gain, i));
  const [left, has] = [own - nth(cost, corner), other + nth(gain, corner)];
  if (corner === end || left <= 0) return left < 0 ? -1 : left * has;
  const steep = nth(rise, corner + 1);
  const piece = nth(cost, corner + 1) - nth(cost, corner);
  const further = Math.max(0, Math.min(left, (left - has / steep) / 2, piece));
  return (left - further) * (has + further * steep);
}

/** The greatest smaller surplus along a slope: where the falling line meets the rising one. */
function mostOfBoth({ own, other }: Pair, slope: Slope): number {
  const { cost, gain, rise } = slope;
  const corner = lastCorner(slope, (i) => own - nth(cost, i) >= other + nth(gain, i));
  const [left, has] = [own - nth(cost, corner), other + nth(gain, corner)];
  if (left <= has) return left;
  if (corner === cost.length - 1) return has;
  return left - (left - has) / (1 + nth(rise, corner + 1));
}
