import { roundHalfUp } from '../kernel/brand.ts';

/**
 * Rounds parts to whole hundredths so that they add up to their rounded sum: the largest remainders are rounded up, the earlier of equals.
 *
 * @param numerators - whole numbers of 0 or more; the exact parts are `numerators[i] ÷ denominator`
 * @returns whole numbers whose sum is the sum of the exact parts, rounded half up
 * @source protocol §7
 */
export function shareOut(numerators: readonly number[], denominator: number): readonly number[] {
  const exact = numerators.reduce((sum, numerator) => sum + numerator, 0);
  const parts = numerators.map((numerator) => Math.floor(numerator / denominator));
  const missing = roundHalfUp(exact / denominator) - parts.reduce((sum, part) => sum + part, 0);
  const up = numerators
    .map((numerator, at) => ({ at, remainder: numerator % denominator }))
    .toSorted((left, right) => right.remainder - left.remainder || left.at - right.at)
    .slice(0, missing)
    .map(({ at }) => at);
  return parts.map((part, at) => (up.includes(at) ? part + 1 : part));
}
