import { z } from 'zod';
import { refuseDay } from '../checks.ts';
import { spoken } from './spoken.ts';

export const escalateSponsorSchema = z
  .strictObject({
    kind: z.literal('escalate-sponsor'),
    reason: z.enum(['stuck', 'beyond-mandate', 'relationship']),
    by: z.number().int(),
  })
  .readonly();
type EscalateSponsor = z.infer<typeof escalateSponsorSchema>;

/** Handing it to the sponsors of both sides together, by a day. */
export const escalateSponsor = spoken<EscalateSponsor>(
  'midgame',
  { pressure: 0.2, faceThreat: 0.1, clarity: 0.1 },
  { refuse: (state, { act }) => refuseDay(state, act.by) },
);
