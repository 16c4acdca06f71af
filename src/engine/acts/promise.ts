import { z } from 'zod';
import { refuseDay } from '../checks.ts';
import { spoken } from './spoken.ts';

export const promiseSchema = z
  .strictObject({
    kind: z.literal('promise'),
    what: z.enum(['send-text', 'check-facts', 'ask-sponsor', 'share-data', 'improve-service']),
    by: z.number().int(),
  })
  .readonly();
type Promise = z.infer<typeof promiseSchema>;

/** Undertaking to do something by a day. */
export const promise = spoken<Promise>(
  'midgame',
  { warmth: 0.15, clarity: 0.15 },
  { refuse: (state, { act }) => refuseDay(state, act.by) },
);
