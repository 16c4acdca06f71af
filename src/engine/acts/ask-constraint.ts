import { z } from 'zod';
import { spoken } from './spoken.ts';

export const askConstraintSchema = z
  .strictObject({ kind: z.literal('ask-constraint'), about: z.enum(['limits', 'decision-path', 'timing']) })
  .readonly();
type AskConstraint = z.infer<typeof askConstraintSchema>;

/** Who decides, by when, within which limits. */
export const askConstraint = spoken<AskConstraint>('setup', { invitation: 0.4 }, { asks: true });
