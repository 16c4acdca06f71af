import type { Side } from '../../../src/domain/side.ts';
import { tacticsOf } from '../../../src/engine/tactics/tactics-of.ts';
import type { Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

/** What the seller (side one) says in turn with what the buyer answers. */
export const exchange = (...pairs: readonly (readonly [Saying, Saying])[]): Talks =>
  pairs.reduce((going, [said, answered]) => going.one(said).two(answered), talks());

/** The stretches of a side as `tactic first–last`, in its own moves counted from 1. */
export function labels({ state }: Talks, side: Side = 'one'): readonly string[] {
  const moves = state.moves.filter((move) => move.side === side).map(({ seq }) => seq);
  return tacticsOf(state)[side].map(
    ({ tactic, from, to }) => `${tactic} ${moves.indexOf(from) + 1}–${moves.indexOf(to) + 1}`,
  );
}
