import { at, numbersOf } from './typed.ts';

/** One issue, seen from its best option for oneself: what each further option gives up and brings, both rising. */
export interface Steps {
  /** Which column it is. */
  readonly issue: number;
  /** Options as the column numbers them. */
  readonly options: readonly number[];
  readonly cost: Float64Array;
  readonly gain: Float64Array;
}

/** The most that issues can bring for what they give up, if their options could be mixed: a line that rises ever less, by its corners. */
export interface Slope {
  readonly cost: Float64Array;
  readonly gain: Float64Array;
}

export const NO_SLOPE: Slope = { cost: Float64Array.of(0), gain: Float64Array.of(0) };

/** The upper hull of an issue's options. */
export function slopeOf({ cost, gain }: Pick<Steps, 'cost' | 'gain'>): Slope {
  const corners: number[] = [];
  for (let i = 0; i < cost.length; i += 1) {
    while (corners.length > 1 && isBelow({ cost, gain }, corners, i)) corners.pop();
    corners.push(i);
  }
  return {
    cost: numbersOf(corners, (i) => at(cost, i)),
    gain: numbersOf(corners, (i) => at(gain, i)),
  };
}

/** Whether the last corner lies on or below the line from the one before it to a further option. */
function isBelow({ cost, gain }: Slope, corners: readonly number[], further: number): boolean {
  const middle = corners.at(-1) ?? 0;
  const from = corners.at(-2) ?? 0;
  const rise = (at(gain, middle) - at(gain, from)) * (at(cost, further) - at(cost, from));
  return rise <= (at(gain, further) - at(gain, from)) * (at(cost, middle) - at(cost, from));
}

/** The line over both: the steepest pieces first. */
export function joined(left: Slope, right: Slope): Slope {
  const count = left.cost.length + right.cost.length - 1;
  const cost = new Float64Array(count);
  const gain = new Float64Array(count);
  let [l, r] = [1, 1];
  for (let i = 1; i < count; i += 1) {
    const fromLeft = r >= right.cost.length || (l < left.cost.length && steepness(left, l) >= steepness(right, r));
    const from = fromLeft ? left : right;
    const piece = fromLeft ? l++ : r++;
    cost[i] = at(cost, i - 1) + at(from.cost, piece) - at(from.cost, piece - 1);
    gain[i] = at(gain, i - 1) + at(from.gain, piece) - at(from.gain, piece - 1);
  }
  return { cost, gain };
}

const steepness = ({ cost, gain }: Slope, piece: number): number =>
  (at(gain, piece) - at(gain, piece - 1)) / (at(cost, piece) - at(cost, piece - 1));

/** The most gain for no more than so much given up. */
export function fillOf({ cost, gain }: Slope, slack: number): number {
  let low = 0;
  let high = cost.length - 1;
  if (slack >= at(cost, high)) return at(gain, high);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (at(cost, middle) <= slack) low = middle;
    else high = middle;
  }
  const share = (slack - at(cost, low)) / (at(cost, high) - at(cost, low));
  return at(gain, low) + share * (at(gain, high) - at(gain, low));
}
