import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';

/** What was given and got in steps, in one's own points: the ledger as a side sees it. */
export interface Ledger {
  readonly gave: Points;
  readonly got: Points;
}

/**
 * The ledger over all steps, or over those of the latest rounds.
 *
 * @param since - first round that counts
 */
export function ledgerOf({ side, concessions }: Pick<SeatView, 'side' | 'concessions'>, since = 0): Ledger {
  let gave = 0;
  let got = 0;
  for (const step of concessions) {
    if (step.round < since) continue;
    if (step.side === side) gave += step.worth;
    else if (step.side === otherSide(side)) got += step.worth;
  }
  return { gave: toPoints(gave), got: toPoints(got) };
}
