import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { offerOf, refuseStanding } from '../checks.ts';
import { withFate } from '../fate.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const retractSchema = z.strictObject({ kind: z.literal('retract'), offer: idSchema }).readonly();
type Retract = z.infer<typeof retractSchema>;

/** Taking back an offer of one's own that nobody has accepted. */
export const retract: ActRule<Retract> = {
  stage: 'midgame',
  feel: { warmth: -0.15, pressure: 0.1 },
  refuse: (state, { act, side }) =>
    refuseStanding(state, act.offer) ??
    (offerOf(state, act.offer)?.side === side ? undefined : refuse('not-your-offer', { name: act.offer })),
  happen: (state, { act }) => withFate(state, act.offer, 'retracted'),
};
