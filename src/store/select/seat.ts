import type { Side } from '../../domain/side.ts';
import { refuseMove } from '../../engine/decide.ts';
import type { MoveInput } from '../../engine/events.ts';
import { fold, sayAll } from '../../engine/evolve.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { view } from '../../engine/view.ts';
import type { GameState } from '../game.ts';

/** A move as it is put together, before it is said. */
export type Worded = Pick<MoveInput, 'acts' | 'manner'>;

/**
 * The table from one seat as it was after the first events of the log: while a reply is felt but not yet spoken.
 *
 * @param events - how many of the log's events have been shown, at least 1
 */
export function seatAfter({ table }: GameState, side: Side, events: number): SeatView {
  return view(events >= table.log.length ? table.state : fold(table.log.slice(0, events)), side);
}

/** Why a person could not say this now; asked on their behalf, so that nothing of the other side gets out but the reason. */
export const refusalOf = ({ table }: GameState, side: Side, { acts, manner }: Worded): Refusal | undefined =>
  refuseMove(table.state, { side, acts, manner });

/** The table from one seat as it would be right after saying this; nothing is said. */
export const seatIfSaid = ({ table }: GameState, side: Side, { acts, manner }: Worded): SeatView =>
  view(sayAll(table.state, { side, acts, manner }), side);
