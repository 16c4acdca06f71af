import { roundHalfUp, type Hundredths } from '../../../kernel/brand.ts';

/** The one in the middle, or halfway between the two that are; undefined of none. */
export function medianOf(values: readonly Hundredths[]): Hundredths | undefined {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? undefined : roundHalfUp((lower + upper) / 2);
}
