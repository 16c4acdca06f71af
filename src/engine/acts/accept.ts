import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { offerOf, refuseStanding } from '../checks.ts';
import { settle } from '../fate.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const acceptSchema = z
  .strictObject({ kind: z.literal('accept'), offer: idSchema, bundle: z.number().int().min(0).max(4).optional() })
  .readonly();
type Accept = z.infer<typeof acceptSchema>;

/** Taking an offer of the other side, or one bundle of it; settles the options it names. */
export const accept: ActRule<Accept> = {
  stage: 'close',
  feel: { warmth: 0.25, clarity: 0.3 },
  refuse: (state, { act, side }) => {
    const gone = refuseStanding(state, act.offer);
    const offer = offerOf(state, act.offer);
    if (gone !== undefined || offer === undefined) return gone;
    if (offer.side === side) return refuse('own-offer', { name: act.offer });
    if (offer.packages.length > 1 && act.bundle === undefined) return refuse('name-a-bundle', { name: act.offer });
    return offer.packages[act.bundle ?? 0] === undefined ? refuse('no-such-bundle', { name: act.offer }) : undefined;
  },
  happen: (state, { act, side, seq }) => settle(state, { offer: act.offer, bundle: act.bundle ?? 0, side, seq }),
};
