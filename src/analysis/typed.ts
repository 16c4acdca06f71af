/** Reads a number that is known to be inside the array: the loops of this folder run over lengths that they made themselves. */
export const at = (values: Float64Array | Int32Array, index: number): number =>
  // The cast says what the loop's bounds guarantee; a check here would double the time of every merge.
  values[index] as number;

/** The first entries of an array that was made too long; copied where keeping the whole of it would waste memory. */
export function trimmed<T extends Float64Array | Int32Array>(values: T, count: number): T;
export function trimmed(values: Float64Array | Int32Array, count: number): Float64Array | Int32Array {
  return count * 2 < values.length ? values.slice(0, count) : values.subarray(0, count);
}

/** One number for each entry; much faster than `Float64Array.from`, which goes through an iterator. */
export function numbersOf<T>(entries: readonly T[], number: (entry: T) => number): Float64Array {
  const numbers = new Float64Array(entries.length);
  for (let i = 0; i < entries.length; i += 1) numbers[i] = number(entries[i] as T); // i runs over the entries alone
  return numbers;
}
