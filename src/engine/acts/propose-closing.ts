import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const proposeClosingSchema = bare('propose-closing');
type ProposeClosing = z.infer<typeof proposeClosingSchema>;

/** Proposing to bring it to a close. */
export const proposeClosing = spoken<ProposeClosing>('close', { clarity: 0.25, pressure: 0.05 });
