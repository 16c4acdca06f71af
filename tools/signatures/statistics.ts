/** Mean, undefined of nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values) ?? 0;
  return values.length < 2 ? 0 : values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

/** The value below which such a share of the others lies; undefined of nothing. */
export const quantile = (values: readonly number[], share: number): number | undefined =>
  values.toSorted((left, right) => left - right)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** More than this is far enough apart; where neither varies at all, any difference would be endless. */
const FARTHEST = 99;

/**
 * Standardised difference of two means: in units of their common spread, above 0 where the first is greater.
 *
 * @source Cohen 1988, d
 */
export function apart(first: readonly number[], second: readonly number[]): number {
  const [left, right] = [mean(first), mean(second)];
  if (left === undefined || right === undefined || left === right) return 0;
  const spread = Math.sqrt((variance(first) + variance(second)) / 2);
  return Math.max(-FARTHEST, Math.min(FARTHEST, (left - right) / spread));
}
