/** Reads a number that is known to be inside the array: the loops of this folder run over lengths that they made themselves. */
export const at = (values: Float64Array | Int32Array, index: number): number =>
  // The cast says what the loop's bounds guarantee; a check here would double the time of every merge.
  values[index] as number;
