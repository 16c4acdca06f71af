import type { Side } from '../../domain/side.ts';
import { playOf, type Play } from '../../scoring/play.ts';
import type { Keeper } from '../../store/keeper.ts';
import { fitSelf, type FittedSelf } from '../../store/self/fit-self.ts';
import { ownStyle } from '../../store/self/own-style.ts';
import { readSummary } from '../../store/summary.ts';
import { isReadable } from '../keep/is-readable.ts';

/** So many of the latest plays: one changes. */
const LATEST = 8;

/** A counterparty as one played oneself on a side, at whatever scenario; undefined where too little of it can be read. */
export async function selfOn(keeper: Keeper, side: Side): Promise<FittedSelf | undefined> {
  const kept = await keeper.shelf();
  const finished = kept
    .flatMap((game) => {
      const summary = 'branches' in game ? readSummary(game.summary) : undefined;
      const counts = summary?.side === side && summary.grades !== undefined && summary.standing === 'current';
      return counts && 'branches' in game ? [{ id: game.id, playedAt: game.playedAt, line: summary.grades.line }] : [];
    })
    .toSorted((left, right) => right.playedAt - left.playedAt)
    .slice(0, LATEST);
  const plays: Play[] = [];
  for (const { id, line } of finished) {
    const game = await keeper.load(id);
    const branch = game !== undefined && isReadable(game) ? game.branches.find((one) => one.id === line) : undefined;
    if (branch !== undefined) plays.push(playOf(branch.log, side));
  }
  const style = ownStyle(plays);
  return style && fitSelf(style);
}
