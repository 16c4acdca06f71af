import type { CounterpartyType } from '../../../domain/seat.ts';
import type { Side } from '../../../domain/side.ts';
import type { ListedGame } from '../../keeper.ts';
import type { TableGrades, TableSummary } from '../../summary.ts';

/** A table that is over, as progress reads it. */
export interface FinishedTable {
  readonly id: string;
  readonly scenario: string;
  /** What the person calls it. */
  readonly name: string | undefined;
  readonly context: string | undefined;
  readonly side: Side;
  /** Whom one met; undefined where no scripted counterparty sat there. */
  readonly type: CounterpartyType | undefined;
  readonly startedAt: number;
  /** Whether it can be opened: what was played by other rules, or on a scenario that has changed, stays as it was graded then. */
  readonly canOpen: boolean;
  readonly grades: TableGrades;
}

interface Summed {
  readonly game: ListedGame;
  readonly summary: TableSummary;
}

/**
 * The tables that show something of one's skill, the oldest first. Each counts once, by its first line of play that came to an end: what
 * one does after a rewind, one does knowing what comes.
 *
 * @param contextOf - the context of a scenario; undefined where there is no such scenario any more
 */
export function finishedTables(
  summed: readonly Summed[],
  contextOf: (scenario: string) => string | undefined,
): readonly FinishedTable[] {
  return summed
    .flatMap(({ game: { id, scenario, name, startedAt }, summary }): readonly FinishedTable[] => {
      const { side, opposite, standing, grades } = summary;
      if (grades === undefined) return [];
      const type = opposite.kind === 'counterparty' ? opposite.type : undefined;
      const canOpen = standing === 'current';
      return [{ id, scenario, name, context: contextOf(scenario), side, type, startedAt, canOpen, grades }];
    })
    .toSorted((left, right) => left.startedAt - right.startedAt);
}
