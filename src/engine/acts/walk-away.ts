import { z } from 'zod';
import type { ActRule } from '../act-rule.ts';

export const walkAwaySchema = z
  .strictObject({
    kind: z.literal('walk-away'),
    reason: z.enum(['alternative-is-better', 'no-zopa', 'no-reciprocity', 'no-trust', 'out-of-time']),
    door: z.enum(['open', 'closed']),
  })
  .readonly();
type WalkAway = z.infer<typeof walkAwaySchema>;

/** Leaving the table, with a reason, the door open or closed. */
export const walkAway: ActRule<WalkAway> = {
  stage: 'close',
  feel: { pressure: 0.2 },
  happen: (state, { act, side }) => ({ ...state, leaving: { side, reason: act.reason, door: act.door } }),
};
