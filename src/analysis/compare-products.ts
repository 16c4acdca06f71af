/** 2^53: below it a product of whole numbers is exact. */
const EXACT = 9_007_199_254_740_992;

/** The sign of `a × b − c × d` for whole numbers that are not negative, exact however large they are. */
export function compareProducts([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const left = a * b;
  const right = c * d;
  if (left < EXACT && right < EXACT) return left - right;
  const exactLeft = BigInt(a) * BigInt(b);
  const exactRight = BigInt(c) * BigInt(d);
  return exactLeft > exactRight ? 1 : exactLeft < exactRight ? -1 : 0;
}
