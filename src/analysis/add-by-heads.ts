import type { Curve } from './add-issue.ts';
import type { Column } from './scale.ts';
import { at, trimmed } from './typed.ts';

/** Up to so many options, or entries of the rest, it is quicker than any other way (tuned by the benchmark). */
export const MOST_HEADS = 4;

/** Two falling lists of points to be added up, each of the few to each of the many. */
interface Sums {
  readonly few: Points;
  readonly many: Points;
  /** Option of an entry; which of the two lists it comes from is up to the caller. */
  readonly optionOf: (few: number, many: number) => number;
  readonly nextOf: (few: number, many: number) => number;
}

interface Points {
  readonly own: Float64Array;
  readonly other: Float64Array;
}

/**
 * The curve over one issue more where options or entries of the rest are few: a reading head on the many for each of the few, and always
 * the best of the sums under them.
 *
 * @param options - worth keeping, best for oneself first
 */
export function addByHeads(column: Column, options: readonly number[], rest: Curve): Curve {
  const own = Float64Array.from(options, (option) => at(column.own, option));
  const other = Float64Array.from(options, (option) => at(column.other, option));
  const option = (i: number): number => options[i] ?? 0;
  return options.length <= rest.own.length
    ? readOff({ few: { own, other }, many: rest, optionOf: (few) => option(few), nextOf: (_, many) => many })
    : readOff({ few: rest, many: { own, other }, optionOf: (_, many) => option(many), nextOf: (few) => few });
}

function readOff({ few, many, optionOf, nextOf }: Sums): Curve {
  const [heads, length] = [few.own.length, many.own.length];
  const total = heads * length;
  const read = {
    own: new Float64Array(total),
    other: new Float64Array(total),
    option: new Int32Array(total),
    next: new Int32Array(total),
  };
  const places = Array.from({ length: heads }, () => 0);
  let count = 0;
  let best = -Infinity;
  for (;;) {
    let [head, own, other] = [-1, 0, 0];
    for (let k = 0; k < heads; k += 1) {
      let i = places[k] ?? 0;
      // What is no better for the other side than what was read already is passed over.
      while (i < length && at(few.other, k) + at(many.other, i) <= best) i += 1;
      places[k] = i;
      if (i >= length) continue;
      const [ownHere, otherHere] = [at(few.own, k) + at(many.own, i), at(few.other, k) + at(many.other, i)];
      const order =
        head < 0 ? 1 : ownHere - own || otherHere - other || optionOf(head, places[head] ?? 0) - optionOf(k, i);
      if (order > 0) [head, own, other] = [k, ownHere, otherHere];
    }
    if (head < 0) break;
    const i = places[head] ?? 0;
    read.own[count] = own;
    read.other[count] = other;
    read.option[count] = optionOf(head, i);
    read.next[count] = nextOf(head, i);
    best = other;
    count += 1;
    places[head] = i + 1;
  }
  return {
    own: trimmed(read.own, count),
    other: trimmed(read.other, count),
    option: trimmed(read.option, count),
    next: trimmed(read.next, count),
  };
}
