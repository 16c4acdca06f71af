import { at, trimmed } from './typed.ts';
import type { Column } from './scale.ts';

/** How many packages over some issues have which pair of points: pairs rise by own, then other points, and are distinct. */
export interface PointTable {
  readonly own: Float64Array;
  readonly other: Float64Array;
  readonly count: Float64Array;
}

const ONE_EMPTY_PACKAGE: PointTable = { own: Float64Array.of(0), other: Float64Array.of(0), count: Float64Array.of(1) };

/** Counts the packages over these issues by their points; undefined when there would be more distinct pairs than stated. */
export function tableOf(columns: readonly Column[], mostPairs: number): PointTable | undefined {
  let table: PointTable | undefined = ONE_EMPTY_PACKAGE;
  for (const column of columns) {
    table = addIssue(table, column, mostPairs);
    if (table === undefined) return undefined;
  }
  return table;
}

function addIssue(table: PointTable, column: Column, mostPairs: number): PointTable | undefined {
  const waiting: { readonly table: PointTable; readonly level: number }[] = [];
  const meet = (): boolean => {
    const right = waiting.pop();
    const left = waiting.pop();
    if (left === undefined || right === undefined) return true;
    const merged = merge(left.table, right.table);
    waiting.push({ table: merged, level: Math.max(left.level, right.level) + 1 });
    return merged.own.length <= mostPairs;
  };
  for (let option = 0; option < column.own.length; option += 1) {
    waiting.push({ table: shift(table, at(column.own, option), at(column.other, option)), level: 0 });
    while (waiting.length > 1 && waiting.at(-1)?.level === waiting.at(-2)?.level) if (!meet()) return undefined;
  }
  while (waiting.length > 1) if (!meet()) return undefined;
  return waiting[0]?.table ?? { own: new Float64Array(0), other: new Float64Array(0), count: new Float64Array(0) };
}

const shift = ({ own, other, count }: PointTable, ownGain: number, otherGain: number): PointTable => ({
  own: own.map((points) => points + ownGain),
  other: other.map((points) => points + otherGain),
  count,
});

function merge(left: PointTable, right: PointTable): PointTable {
  const leftCount = left.own.length;
  const rightCount = right.own.length;
  const own = new Float64Array(leftCount + rightCount);
  const other = new Float64Array(leftCount + rightCount);
  const count = new Float64Array(leftCount + rightCount);
  let l = 0;
  let r = 0;
  let pairs = 0;
  while (l < leftCount || r < rightCount) {
    const order =
      l >= leftCount
        ? 1
        : r >= rightCount
          ? -1
          : at(left.own, l) - at(right.own, r) || at(left.other, l) - at(right.other, r);
    const source = order <= 0 ? left : right;
    const index = order <= 0 ? l++ : r++;
    own[pairs] = at(source.own, index);
    other[pairs] = at(source.other, index);
    count[pairs] = at(source.count, index) + (order === 0 ? at(right.count, r++) : 0);
    pairs += 1;
  }
  return { own: trimmed(own, pairs), other: trimmed(other, pairs), count: trimmed(count, pairs) };
}
