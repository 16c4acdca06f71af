import type { CounterpartyType } from '../../domain/seat.ts';
import { otherSide, type Side } from '../../domain/side.ts';
import type { Hundredths } from '../../kernel/brand.ts';
import type { Axis } from '../../scoring/axes.ts';
import { playOf } from '../../scoring/play.ts';
import { gradePlay } from '../../scoring/score.ts';
import type { StoredGame } from '../keeper.ts';
import { glanceOf, type Glance } from './glance.ts';

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

/** Looks through everything kept, on the lines of play in sight; what cannot be folded is left out, the list of tables says why. */
export function keptTables(games: readonly StoredGame[]): KeptTables {
  const seen = games.flatMap((stored) => {
    const glance = glanceOf(stored);
    return glance === undefined ? [] : [{ stored, glance }];
  });
  return {
    open: seen.filter(({ glance }) => glance.outcome === undefined).map(({ glance }) => glance),
    results: seen
      .filter(({ glance }) => glance.outcome !== undefined)
      .map(({ stored, glance }) => resultOf(stored, glance)),
  };
}

function resultOf({ branch, branches, playedAt, scenario }: StoredGame, { side }: Glance): TableResult {
  const play = playOf(branches.find(({ id }) => id === branch)?.log ?? [], side);
  const { overall, axes } = gradePlay(play);
  const opposite = play.end.seats[otherSide(side)];
  return {
    scenario,
    side,
    type: opposite.kind === 'counterparty' ? opposite.type : undefined,
    playedAt,
    overall: overall.kind === 'graded' ? overall.hundredths : undefined,
    axes: Object.fromEntries(
      axes.flatMap(({ axis, grade }) => (grade.kind === 'graded' ? [[axis, grade.hundredths] as const] : [])),
    ),
  };
}
