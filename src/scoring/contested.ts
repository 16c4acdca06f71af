import { SIDES } from '../domain/side.ts';
import type { Play } from './play.ts';

/** Whether there was anything between the two at all: both have put something forward, or something was settled. Small talk tests nobody. */
export const wasContested = ({ end: { stands, settled } }: Play): boolean =>
  SIDES.every((side) => Object.keys(stands[side]).length > 0) || Object.keys(settled).length > 0;
