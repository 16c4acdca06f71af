import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const restartSchema = bare('restart');
type Restart = z.infer<typeof restartSchema>;

/** Turning the pages over and beginning with what each side needs [M, uncontrolled]. */
export const restart = spoken<Restart>('midgame', { invitation: 0.4, warmth: 0.1 });
