import { createContext, useContext } from 'react';

/** The two people at one screen by name; without them, whoever sits opposite is played by the product. */
export interface Players {
  readonly me: string;
  readonly them: string;
}

export const PlayersContext = createContext<Players | undefined>(undefined);

export const usePlayers = (): Players | undefined => useContext(PlayersContext);
