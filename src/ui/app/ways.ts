import { createContext, useContext } from 'react';
import { playRoute, type Step } from './routes.ts';

/** Where the steps of a negotiation are: a screen that two share has its own addresses for them. */
export type Ways = (game: string, step: Step) => string;

export const WaysContext = createContext<Ways>(playRoute);

export const useWays = (): Ways => useContext(WaysContext);
