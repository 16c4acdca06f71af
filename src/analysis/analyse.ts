import type { BySide } from '../domain/side.ts';
import { paretoFrontier, type FrontierEntry } from './frontier.ts';
import { packageCount } from './package-count.ts';
import { solutionPoints, type SolutionPoints } from './solutions.ts';
import type { Space } from './space.ts';
import { tradeOpportunities, type TradeOpportunity } from './trades.ts';
import { zopaOf, type Zopa } from './zopa.ts';

/** The whole mathematics of an instance or a score sheet. */
export interface Analysis extends SolutionPoints {
  /** All packages, also those across a red line; decimal digits, since it may exceed 2^53. */
  readonly packages: string;
  readonly reservationPoint: BySide<number>;
  readonly zopa: Zopa;
  /** Packages that cross no red line and that no other beats, from side one's best to side two's best. */
  readonly frontier: readonly FrontierEntry[];
  /** 0 when the frontier is exact, otherwise as `ParetoFrontier` says. */
  readonly epsilon: number;
  /** 0 when all comparison was exact, otherwise the step to which numbers were held because their decimals overflow. */
  readonly tolerance: number;
  readonly trades: readonly TradeOpportunity[];
}

/**
 * Answers everything that mathematics can say about a space.
 *
 * @param counting - `exists-only` leaves out the count of packages in the ZOPA, the one part that may take seconds
 * @source command-line.md `analyse`
 */
export function analyse(space: Space, counting: 'count' | 'exists-only' = 'count'): Analysis {
  const frontier = paretoFrontier(space);
  const { exact, over, times } = frontier.grid.unit;
  return {
    packages: packageCount(space).toString(),
    reservationPoint: space.reservation,
    zopa: zopaOf(frontier, counting),
    frontier: frontier.entries,
    epsilon: frontier.epsilon,
    tolerance: exact ? 0 : over / times,
    ...solutionPoints(frontier),
    trades: tradeOpportunities(space),
  };
}
