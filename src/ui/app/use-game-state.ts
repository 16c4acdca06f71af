import { useSyncExternalStore } from 'react';
import type { Game, GameState } from '../../store/game.ts';

const whole = (state: GameState): GameState => state;

/** The state of a negotiation, up to date; renders again whenever it changes. */
export const useGameState = (game: Game): GameState =>
  useSyncExternalStore((onChange) => game.subscribe(whole, onChange), game.get);
