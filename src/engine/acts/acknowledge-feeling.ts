import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuseIssue } from '../checks.ts';
import { spoken } from './spoken.ts';

export const acknowledgeFeelingSchema = z
  .strictObject({
    kind: z.literal('acknowledge-feeling'),
    cause: z
      .union([z.strictObject({ upset: z.number().int().min(0).max(20) }), z.strictObject({ issue: idSchema })])
      .optional(),
  })
  .readonly();
type AcknowledgeFeeling = z.infer<typeof acknowledgeFeelingSchema>;

/** Putting a feeling into words, with its cause where one is known: a sore spot by number, or an issue. */
export const acknowledgeFeeling = spoken<AcknowledgeFeeling>(
  'midgame',
  { warmth: 0.35, invitation: 0.25 },
  {
    refuse: (state, { act }) =>
      act.cause !== undefined && 'issue' in act.cause ? refuseIssue(state, act.cause.issue) : undefined,
  },
);
