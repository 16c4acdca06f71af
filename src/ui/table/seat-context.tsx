import { createContext, useContext, type ReactNode } from 'react';
import type { Side } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { SideText } from '../../scenario/text-schema.ts';
import type { Game, GameState } from '../../store/game.ts';
import type { Words } from '../../text/words.ts';

/** What every part of the table reads: the game, and the table from the one seat that a person has. */
export interface SeatAtTable {
  readonly game: Game;
  readonly state: GameState;
  readonly side: Side;
  /** As far as it has been shown: behind the log while a reply is felt and not yet spoken. */
  readonly view: SeatView;
  readonly events: number;
  /** Whether a reply is on its way. */
  readonly isWaiting: boolean;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly me: SideText;
  readonly them: SideText;
  /** Whether they were fitted to how one played there oneself. */
  readonly isLikeMe: boolean;
}

const SeatContext = createContext<SeatAtTable | undefined>(undefined);

export function SeatProvider({ seat, children }: { readonly seat: SeatAtTable; readonly children: ReactNode }) {
  return <SeatContext value={seat}>{children}</SeatContext>;
}

export function useSeat(): SeatAtTable {
  const seat = useContext(SeatContext);
  invariant(seat !== undefined, 'parts of the table are mounted at a seat');
  return seat;
}
