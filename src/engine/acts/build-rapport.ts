import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const buildRapportSchema = bare('build-rapport');
type BuildRapport = z.infer<typeof buildRapportSchema>;

/** A few words before business. */
export const buildRapport = spoken<BuildRapport>('setup', { warmth: 0.25, invitation: 0.1 });
