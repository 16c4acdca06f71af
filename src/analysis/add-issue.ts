import { addByHeads, MOST_HEADS } from './add-by-heads.ts';
import { at, trimmed } from './typed.ts';
import { worthKeeping } from './worth-keeping.ts';
import type { Column } from './scale.ts';

/** When points lie close enough together to have one cell for each value of own points (tuned by the benchmark). */
const CELLS = { mostPerSum: 4, most: 1_000_000 } as const;

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

const NO_PACKAGE: Curve = {
  own: new Float64Array(0),
  other: new Float64Array(0),
  option: new Int32Array(0),
  next: new Int32Array(0),
};

/**
 * The curve over one issue more: every option of it added to every entry over the rest, what is beaten left out.
 *
 * @param longest - entries beyond which it is given up
 * @returns undefined where it was given up
 */
export function addIssue(column: Column, rest: Curve, longest = Infinity): Curve | undefined {
  const options = worthKeeping(column);
  const [best] = options;
  const last = options.at(-1);
  if (best === undefined || last === undefined || rest.own.length === 0) return NO_PACKAGE;
  const lowest = at(column.own, last) + at(rest.own, rest.own.length - 1);
  const cells = at(column.own, best) + at(rest.own, 0) - lowest + 1;
  const sums = options.length * rest.own.length;
  if (Math.min(options.length, rest.own.length) <= MOST_HEADS && sums <= longest)
    return addByHeads(column, options, rest);
  return cells <= Math.min(CELLS.most, CELLS.mostPerSum * sums)
    ? addByCell(column, rest, { options, lowest, cells })
    : addByMerging({ column, options, rest }, longest);
}

interface Cells {
  readonly options: readonly number[];
  readonly lowest: number;
  readonly cells: number;
}

/** For points on a close grid: keeps what is best for the other side in each cell of own points, then reads the cells downwards. */
function addByCell(column: Column, rest: Curve, { options, lowest, cells }: Cells): Curve {
  const most = new Float64Array(cells).fill(-Infinity);
  const option = new Int32Array(cells);
  const next = new Int32Array(cells);
  // In option order, so that of equal packages the first stays.
  for (const chosen of options.toSorted((left, right) => left - right)) {
    const ownGain = at(column.own, chosen) - lowest;
    const otherGain = at(column.other, chosen);
    for (let i = 0; i < rest.own.length; i += 1) {
      const cell = at(rest.own, i) + ownGain;
      const worth = at(rest.other, i) + otherGain;
      if (worth <= at(most, cell)) continue;
      most[cell] = worth;
      option[cell] = chosen;
      next[cell] = i;
    }
  }
  const kept = unbeatenCells(most);
  const read = {
    own: new Float64Array(kept.length),
    other: new Float64Array(kept.length),
    option: new Int32Array(kept.length),
    next: new Int32Array(kept.length),
  };
  for (const [i, cell] of kept.entries()) {
    read.own[i] = cell + lowest;
    read.other[i] = at(most, cell);
    read.option[i] = at(option, cell);
    read.next[i] = at(next, cell);
  }
  return read;
}

/** Cells that are better for the other side than every cell with more own points, from the top downwards. */
function unbeatenCells(most: Float64Array): number[] {
  const kept: number[] = [];
  let best = -Infinity;
  for (let cell = most.length - 1; cell >= 0; cell -= 1) {
    if (at(most, cell) <= best) continue;
    best = at(most, cell);
    kept.push(cell);
  }
  return kept;
}

/** For far-flung points: merges like a binary counter, so that only curves of similar size meet and few are alive at a time. */
function addByMerging(
  { column, options, rest }: { column: Column; options: readonly number[]; rest: Curve },
  longest: number,
): Curve | undefined {
  const waiting: { readonly curve: Curve; readonly level: number }[] = [];
  const meet = (): boolean => {
    const right = waiting.pop();
    const left = waiting.pop();
    if (left === undefined || right === undefined) return true;
    const curve = merge(left.curve, right.curve);
    waiting.push({ curve, level: Math.max(left.level, right.level) + 1 });
    return curve.own.length <= longest;
  };
  for (const option of options) {
    waiting.push({ curve: shift(rest, column, option), level: 0 });
    while (waiting.length > 1 && waiting.at(-1)?.level === waiting.at(-2)?.level) if (!meet()) return undefined;
  }
  while (waiting.length > 1) if (!meet()) return undefined;
  return waiting[0]?.curve ?? NO_PACKAGE;
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
