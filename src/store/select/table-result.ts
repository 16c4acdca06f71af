import type { CounterpartyType } from '../../domain/seat.ts';
import type { Side } from '../../domain/side.ts';
import type { Hundredths } from '../../kernel/brand.ts';
import { AXES, type Axis } from '../../scoring/axes.ts';
import type { ListedGame } from '../keeper.ts';
import type { TableSummary } from '../summary.ts';
import type { Glance } from './glance.ts';

/** What a finished table shows of the person who played it. */
export interface TableResult {
  readonly scenario: string;
  readonly side: Side;
  /** Whom one met; undefined where no scripted counterparty sat there. */
  readonly type: CounterpartyType | undefined;
  readonly playedAt: number;
  /** Undefined where it was not graded. */
  readonly overall: Hundredths | undefined;
  /** The axes that were put to the test. */
  readonly axes: Readonly<Partial<Record<Axis, Hundredths>>>;
}

/** Kept tables, sorted into those that wait and the results of those that are over. */
export interface KeptTables {
  readonly open: readonly Glance[];
  readonly results: readonly TableResult[];
}

interface Summed {
  readonly game: ListedGame;
  readonly summary: TableSummary;
}

/** What waits, and what came of the rest: a table counts by the first line of play that came to an end. */
export function keptTables(summed: readonly Summed[]): KeptTables {
  return {
    open: summed.filter(({ summary }) => summary.outcome === undefined).map(glanceOf),
    results: summed
      .filter(({ summary: { outcome, grades } }) => outcome !== undefined || grades !== undefined)
      .map(resultOf),
  };
}

function glanceOf({ game: { id, scenario, playedAt }, summary }: Summed): Glance {
  const { side, phase, round, rounds, outcome } = summary;
  return { id, scenario, playedAt, side, phase, round, rounds, outcome };
}

function resultOf({ game: { scenario, playedAt }, summary }: Summed): TableResult {
  const { side, opposite, grades } = summary;
  return {
    scenario,
    side,
    type: opposite.kind === 'counterparty' ? opposite.type : undefined,
    playedAt,
    overall: grades?.overall.kind === 'graded' ? grades.overall.hundredths : undefined,
    axes: Object.fromEntries(
      AXES.flatMap((axis) => {
        const grade = grades?.axes[axis];
        return grade?.kind === 'graded' ? [[axis, grade.hundredths] as const] : [];
      }),
    ),
  };
}
