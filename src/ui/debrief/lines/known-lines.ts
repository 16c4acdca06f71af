import { useMemo } from 'react';
import type { Side } from '../../../domain/side.ts';
import { debriefOf } from '../../../scoring/debrief.ts';
import type { Game } from '../../../store/game.ts';
import type { PlayedLine } from '../../../store/select/compare-lines.ts';
import { partingOf, type Parting } from '../../../store/select/parting.ts';
import { useGameState } from '../../app/use-game-state.ts';

/** One line of play of a game, under the number a person knows it by. */
export interface KnownLine extends PlayedLine {
  readonly id: number;
  readonly n: number;
  /** Where it parts from the line it was branched off; undefined for the first, and where it says the same. */
  readonly parting: Parting | undefined;
  /** The line it was branched off. */
  readonly from: number | undefined;
}

/** All lines of play of a game in the order in which they were begun, each with its debrief. */
export function knownLines(game: Game, side: Side): readonly KnownLine[] {
  const { branches } = game.get();
  return branches.flatMap(({ id, from }, at): readonly KnownLine[] => {
    const table = game.tableOf(id);
    if (table === undefined) return [];
    const parent = from === undefined ? undefined : game.tableOf(from.branch);
    return [
      {
        id,
        n: at + 1,
        from: from?.branch,
        table,
        debrief: debriefOf(table.log, side),
        parting: parent === undefined ? undefined : partingOf(parent.log, table.log, side),
      },
    ];
  });
}

/** The same, up to date; nothing is worked out while there is but one. */
export function useLines(game: Game, side: Side): readonly KnownLine[] {
  const state = useGameState(game);
  return useMemo(() => (state.branches.length < 2 ? [] : knownLines(game, side)), [game, state, side]);
}
