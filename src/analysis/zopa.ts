import { acceptableCount, COUNT } from './acceptable-count.ts';
import { acceptableExists } from './acceptable-exists.ts';
import type { ParetoFrontier } from './frontier.ts';

/** The zone of possible agreement: packages that both sides value at or above their reservation points. */
export interface Zopa {
  /** Always exact. */
  readonly exists: boolean;
  /** Decimal digits, since it may exceed every safe integer; null where it cannot be counted, and `why` says why. */
  readonly packages: string | null;
  readonly why?: string;
}

/** Why a count is missing, in words for the person who asked. */
export const UNCOUNTED = {
  outOfReach: `the packages cannot be counted exactly: half of the issues already give more than ${COUNT.mostPairs} different pairs of points, or more packages than 2^53`,
  notAsked: 'the count was not asked for',
} as const;

/**
 * Whether there is room for agreement, and how many packages it holds.
 *
 * @source negotiation model §1; M (ZOPA)
 */
export function zopaOf({ grid, stages }: ParetoFrontier, counting: 'count' | 'exists-only' = 'count'): Zopa {
  if (!acceptableExists(grid, stages)) return { exists: false, packages: '0' };
  if (counting === 'exists-only') return { exists: true, packages: null, why: UNCOUNTED.notAsked };
  const packages = acceptableCount(grid);
  return packages === undefined
    ? { exists: true, packages: null, why: UNCOUNTED.outOfReach }
    : { exists: true, packages: packages.toString() };
}
