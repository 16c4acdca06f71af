import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuseIssue } from '../checks.ts';
import { spoken } from './spoken.ts';

export const askInterestSchema = z
  .strictObject({ kind: z.literal('ask-interest'), issue: idSchema.optional() })
  .readonly();
type AskInterest = z.infer<typeof askInterestSchema>;

/** What lies behind a position, on one issue or altogether. */
export const askInterest = spoken<AskInterest>(
  'setup',
  { invitation: 0.5, warmth: 0.05 },
  { asks: true, refuse: (state, { act }) => refuseIssue(state, act.issue) },
);
