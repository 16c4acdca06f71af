/** Reads a number that is known to be inside the array: the loops of this folder run over lengths that they made themselves. */
export const at = (values: Float64Array | Int32Array, index: number): number =>
  // The cast says what the loop's bounds guarantee; a check here would double the time of every merge.
  values[index] as number;

/** The first entries of an array that was made too long; copied where keeping the whole of it would waste memory. */
export function trimmed<T extends Float64Array | Int32Array>(values: T, count: number): T;
export function trimmed(values: Float64Array | Int32Array, count: number): Float64Array | Int32Array {
  return count * 2 < values.length ? values.slice(0, count) : values.subarray(0, count);
}
