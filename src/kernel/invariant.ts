/** Throws when the program itself is wrong; never used for bad input, which is answered with a value. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${why}`);
}
