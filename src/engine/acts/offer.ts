import { z } from 'zod';
import { claimSchema } from '../../domain/claim.ts';
import { packageSchema } from '../../domain/package.ts';
import { refuseDay, refusePackage } from '../checks.ts';
import { propose } from '../propose.ts';
import type { ActRule } from '../act-rule.ts';

export const offerSchema = z
  .strictObject({
    kind: z.literal('offer'),
    package: packageSchema,
    claim: claimSchema.optional(),
    /** Calendar day after which it lapses. */
    until: z.number().int().optional(),
  })
  .readonly();
type Offer = z.infer<typeof offerSchema>;

/** A package to accept, whole or partial; a counter-offer when one of theirs stands. */
export const offer: ActRule<Offer> = {
  stage: 'first-move',
  proposes: true,
  feel: { clarity: 0.35 },
  claim: (act) => act.claim,
  refuse: (state, { act }) =>
    refusePackage(state, act.package) ?? (act.until === undefined ? undefined : refuseDay(state, act.until)),
  happen: (state, said) =>
    propose(state, said, {
      kind: 'offer',
      packages: [said.act.package],
      ...(said.act.until !== undefined && { until: said.act.until }),
    }),
};
