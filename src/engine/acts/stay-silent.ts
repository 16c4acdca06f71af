import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const staySilentSchema = bare('stay-silent');
type StaySilent = z.infer<typeof staySilentSchema>;

/** Saying nothing and waiting: an act like any other. */
export const staySilent = spoken<StaySilent>('setup', { invitation: 0.25, pressure: 0.08 });
