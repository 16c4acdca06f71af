import { useMemo } from 'react';
import { otherSide, type Side } from '../../domain/side.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Game } from '../../store/game.ts';
import type { SceneMounter } from '../../store/scene-mounter.ts';
import type { OwnStyle } from '../../store/self/own-style.ts';
import { seatAfter } from '../../store/select/seat.ts';
import { sideText, type Words } from '../../text/words.ts';
import { useGameState } from '../app/use-game-state.ts';
import { CoachProvider } from './coach/coach-context.tsx';
import { Room } from './room.tsx';
import { SeatProvider, type SeatAtTable } from './seat-context.tsx';
import { REDUCED_MOTION, useMedia } from './use-media.ts';
import { usePacing } from './use-pacing.ts';

export interface TableProps {
  readonly game: Game;
  readonly scenario: Scenario;
  readonly words: Words;
  /** The one seat that is a person's. */
  readonly side: Side;
  /** Given where whoever sits opposite was fitted to how one played there oneself. */
  readonly asSelf?: OwnStyle | undefined;
  /** Where there is none, the room stands still. */
  readonly mountScene: SceneMounter | undefined;
  /** Whether somebody may be coached here; who set the table may forbid it. */
  readonly coach?: 'allowed' | 'forbidden' | undefined;
  /** After the talks are over and their ending was seen. */
  readonly onClosed: () => void;
}

/** The table: the room and everything said in it, and my side of it. */
export function Table({ game, scenario, words, side, asSelf, mountScene, coach = 'allowed', onClosed }: TableProps) {
  const state = useGameState(game);
  const isReduced = useMedia(REDUCED_MOTION);
  const { events, isFelt } = usePacing(state, isReduced);
  const view = useMemo(() => seatAfter(state, side, events), [state, side, events]);
  const seat = useMemo<SeatAtTable>(
    () => ({
      game,
      state,
      side,
      view,
      events,
      isWaiting: isFelt || (view.outcome === undefined && view.turn !== side),
      scenario,
      words,
      me: sideText(words, side),
      them: sideText(words, otherSide(side)),
      isLikeMe: asSelf !== undefined,
    }),
    [asSelf, events, game, isFelt, scenario, side, state, view, words],
  );
  return (
    <SeatProvider seat={seat}>
      <CoachProvider isForbidden={coach === 'forbidden'}>
        <Room mountScene={mountScene} isReduced={isReduced} isFelt={isFelt} onClosed={onClosed} />
      </CoachProvider>
    </SeatProvider>
  );
}
