import { otherSide, type Side } from '../../domain/side.ts';
import type { State } from '../../engine/state.ts';
import type { PairSession } from './session.ts';

/**
 * Where a pair stands: what is due, and who has the screen for it. Without a side both look at it together. Rounds are counted from 0.
 */
export type Stage =
  | { readonly kind: 'prepare' | 'talk' | 'assess' | 'debrief'; readonly round: number; readonly side: Side }
  | { readonly kind: 'joint'; readonly round: number; readonly side?: undefined }
  | { readonly kind: 'reversal'; readonly round: number; readonly side?: undefined };

/** What both sides may know of the talks: enough to say whose turn it is. */
export interface Standing {
  readonly phase: State['phase'];
  readonly turn: Side;
  /** Who made the last move. */
  readonly last: Side | undefined;
  readonly assessed: Readonly<Record<Side, boolean>>;
}

export const standingOf = ({ phase, turn, moves, selfAssessed }: State): Standing => ({
  phase,
  turn,
  last: moves.at(-1)?.side,
  assessed: { one: selfAssessed.one !== undefined, two: selfAssessed.two !== undefined },
});

/**
 * What is due in the last round that was begun.
 *
 * The screen changes hands as seldom as it can: whoever opens prepares last and goes straight to the table; whoever hears the outcome
 * second reads their own debrief first.
 */
export function stageOf({ rounds }: Pick<PairSession, 'rounds'>, standings: readonly Standing[]): Stage {
  const round = rounds.length - 1;
  const [mine, now] = [rounds[round], standings[round]];
  if (mine === undefined || now === undefined) return { kind: 'joint', round: 0 };
  if (now.phase === 'preparing') {
    const side = [otherSide(now.turn), now.turn].find((one) => !mine.prepared[one]);
    if (side !== undefined) return { kind: 'prepare', round, side };
  }
  if (now.phase !== 'closed') return { kind: 'talk', round, side: now.turn };
  const first = now.last ?? now.turn;
  const asked = [first, otherSide(first)].find((side) => !now.assessed[side] && !mine.assessed[side]);
  if (asked !== undefined) return { kind: 'assess', round, side: asked };
  const reader = [otherSide(first), first].find((side) => !mine.debriefed[side]);
  if (reader !== undefined) return { kind: 'debrief', round, side: reader };
  return round === 1 && mine.isDone ? { kind: 'reversal', round } : { kind: 'joint', round };
}
