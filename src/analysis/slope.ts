/** One issue, seen from its best option for oneself: what each further option gives up and brings, both rising. */
export interface Steps {
  /** Which issue it is. */
  readonly issue: number;
  /** Options as the issue numbers them. */
  readonly options: readonly number[];
  readonly cost: readonly number[];
  readonly gain: readonly number[];
}

/** The most that issues can bring for what they give up, if their options could be mixed: a line that rises ever less, by its corners. */
export interface Slope {
  readonly cost: readonly number[];
  readonly gain: readonly number[];
  /** How steeply the line rises to each corner. */
  readonly rise: readonly number[];
}

// Plain lists, not typed arrays: they are short and made often, and a typed array takes longer to make than to read.
export const NO_SLOPE: Slope = { cost: [0], gain: [0], rise: [0] };

/** Reads a number that is known to be inside the list. */
export const nth = (numbers: readonly number[], index: number): number =>
  // The cast says what the loop's bounds guarantee, as in `typed.ts`.
  numbers[index] as number;

/** The upper hull of an issue's options. */
export function slopeOf({ cost: costs, gain: gains }: Pick<Steps, 'cost' | 'gain'>): Slope {
  const [cost, gain, rise] = [[0], [0], [0]];
  for (let i = 1; i < costs.length; i += 1) {
    const [further, more] = [nth(costs, i), nth(gains, i)];
    let last = cost.length - 1;
    let steep = (more - nth(gain, last)) / (further - nth(cost, last));
    // A corner below the line from the one before it is none.
    while (last > 0 && steep >= nth(rise, last)) {
      cost.pop();
      gain.pop();
      rise.pop();
      last -= 1;
      steep = (more - nth(gain, last)) / (further - nth(cost, last));
    }
    cost.push(further);
    gain.push(more);
    rise.push(steep);
  }
  return { cost, gain, rise };
}

/** The line over both: the steepest pieces first. */
export function joined(left: Slope, right: Slope): Slope {
  const [cost, gain, rise] = [[0], [0], [0]];
  let [l, r, given, got] = [1, 1, 0, 0];
  const [leftEnd, rightEnd] = [left.cost.length, right.cost.length];
  while (l < leftEnd || r < rightEnd) {
    const fromLeft = r >= rightEnd || (l < leftEnd && nth(left.rise, l) >= nth(right.rise, r));
    const from = fromLeft ? left : right;
    const piece = fromLeft ? l++ : r++;
    given += nth(from.cost, piece) - nth(from.cost, piece - 1);
    got += nth(from.gain, piece) - nth(from.gain, piece - 1);
    cost.push(given);
    gain.push(got);
    rise.push(nth(from.rise, piece));
  }
  return { cost, gain, rise };
}

/** The most gain for no more than so much given up. */
export function fillOf({ cost, gain, rise }: Slope, slack: number): number {
  let low = 0;
  let high = cost.length - 1;
  if (slack >= nth(cost, high)) return nth(gain, high);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (nth(cost, middle) <= slack) low = middle;
    else high = middle;
  }
  return nth(gain, low) + (slack - nth(cost, low)) * nth(rise, high);
}
