import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const askAlternativeSchema = bare('ask-alternative');
type AskAlternative = z.infer<typeof askAlternativeSchema>;

/** What the other side would do without this agreement [B, map their BATNA]. */
export const askAlternative = spoken<AskAlternative>('setup', { invitation: 0.3, pressure: 0.05 }, { asks: true });
