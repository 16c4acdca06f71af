import { z } from 'zod';
import type { ActRule } from '../act-rule.ts';

/** Why somebody leaves: what they have elsewhere, no room between the limits, nothing given back, lies, tone, time. */
export const LEAVING_REASONS = [
  'alternative-is-better',
  'no-zopa',
  'no-reciprocity',
  'no-trust',
  'no-respect',
  'out-of-time',
] as const;

export const walkAwaySchema = z
  .strictObject({
    kind: z.literal('walk-away'),
    reason: z.enum(LEAVING_REASONS),
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
