import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuseIssue } from '../checks.ts';
import { spoken } from './spoken.ts';

export const nameDiscrepancySchema = z
  .strictObject({
    kind: z.literal('name-discrepancy'),
    between: z.union([z.literal('wishes'), z.tuple([idSchema, idSchema]).readonly()]),
  })
  .readonly();
type NameDiscrepancy = z.infer<typeof nameDiscrepancySchema>;

/** Saying which two things do not fit together: two issues, or the two wishes of the other side. */
export const nameDiscrepancy = spoken<NameDiscrepancy>(
  'midgame',
  { invitation: 0.25, faceThreat: 0.1, clarity: 0.2 },
  {
    refuse: (state, { act }) =>
      act.between === 'wishes' ? undefined : (refuseIssue(state, act.between[0]) ?? refuseIssue(state, act.between[1])),
  },
);
