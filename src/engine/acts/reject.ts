import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { offerOf, refuseIssue, refuseStanding } from '../checks.ts';
import { withFate } from '../fate.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const rejectSchema = z
  .strictObject({
    kind: z.literal('reject'),
    offer: idSchema,
    reason: z
      .union([
        z.strictObject({ issue: idSchema }),
        z.strictObject({ why: z.enum(['below-alternative', 'no-ground', 'one-sided', 'needs-approval', 'unclear']) }),
      ])
      .optional(),
  })
  .readonly();
type Reject = z.infer<typeof rejectSchema>;

/** Declining an offer of the other side, with the reason where there is one. */
export const reject: ActRule<Reject> = {
  stage: 'close',
  feel: { pressure: 0.1, clarity: 0.05 },
  refuse: (state, { act, side }) => {
    const gone = refuseStanding(state, act.offer);
    if (gone !== undefined) return gone;
    if (offerOf(state, act.offer)?.side === side) return refuse('own-offer', { name: act.offer });
    return act.reason !== undefined && 'issue' in act.reason ? refuseIssue(state, act.reason.issue) : undefined;
  },
  happen: (state, { act }) => withFate(state, act.offer, 'rejected'),
};
