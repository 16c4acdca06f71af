import type { Space } from './space.ts';

/** How many packages a space has: the product of its options, which may exceed every safe integer. */
export const packageCount = (space: Space): bigint =>
  space.issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
