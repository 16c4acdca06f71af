import { z } from 'zod';
import { refuseDay } from '../checks.ts';
import { spoken } from './spoken.ts';

export const pauseSchema = z
  .strictObject({
    kind: z.literal('pause'),
    reason: z.enum(['consult', 'check-facts', 'cool-down', 'approval', 'improve-alternative']),
    until: z.number().int(),
  })
  .readonly();
type Pause = z.infer<typeof pauseSchema>;

/** Stopping for now, with a reason and a day to go on; costs days, not rounds. */
export const pause = spoken<Pause>(
  'midgame',
  { pressure: -0.1, clarity: 0.2 },
  {
    refuse: (state, { act }) => refuseDay(state, act.until),
    happen: (state, { act }) => ({ ...state, day: act.until }),
  },
);
