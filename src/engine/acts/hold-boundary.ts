import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { offerOf, refuseIssue } from '../checks.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const holdBoundarySchema = z
  .strictObject({
    kind: z.literal('hold-boundary'),
    on: z.union([z.strictObject({ issue: idSchema }), z.strictObject({ offer: idSchema })]),
  })
  .readonly();
type HoldBoundary = z.infer<typeof holdBoundarySchema>;

/** Staying where one is, on an issue or by an offer of one's own, without heat. */
export const holdBoundary = spoken<HoldBoundary>(
  'midgame',
  { pressure: 0.1, clarity: 0.15 },
  {
    refuse: (state, { act, side }) => {
      if ('issue' in act.on) return refuseIssue(state, act.on.issue);
      const offer = offerOf(state, act.on.offer);
      if (offer === undefined) return refuse('unknown-offer', { name: act.on.offer });
      return offer.side === side ? undefined : refuse('not-your-offer', { name: act.on.offer });
    },
  },
);
