import type { Side } from '../../domain/side.ts';
import { keyOf, nudgeFor, type Nudge } from '../../scoring/coach/foretell.ts';
import { knownPlay } from '../../scoring/coach/known-play.ts';
import { remarkOn, type Remark } from '../../scoring/coach/remark.ts';
import type { Play } from '../../scoring/play.ts';
import type { GameState } from '../game.ts';
import type { Worded } from './seat.ts';

/** What a coach behind one seat has to say; it knows what that seat knows. */
export interface Coach {
  /**
   * The one thing worth saying before a move is made.
   *
   * @param waved - what was waved off already, by its key
   */
  readonly before: (draft: Worded, waved: readonly string[]) => Nudge | undefined;
  /** What was worth saying of the own moves from an event on, right after each. */
  readonly after: (from: number) => readonly Remark[];
}

/** The coach behind a seat, as the table stands; the play is gone through once it is asked. */
export function coachAt({ table }: GameState, side: Side): Coach {
  let known: Play | undefined;
  const play = (): Play => (known ??= knownPlay(table.log, side, table.state));
  return {
    before: (draft, waved) => nudgeFor(play(), draft, (found) => waved.includes(keyOf(found))),
    after: (from) =>
      play()
        .own.filter(({ seq }) => seq >= from)
        .flatMap((step) => remarkOn(play(), step) ?? []),
  };
}
