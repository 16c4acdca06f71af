import { z } from 'zod';
import { claimSchema } from '../../domain/claim.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const assertConstraintSchema = z
  .strictObject({ kind: z.literal('assert-constraint'), claim: claimSchema })
  .readonly();
type AssertConstraint = z.infer<typeof assertConstraintSchema>;

/** A deadline, a capacity limit, a decision path, a policy, a coalition. */
export const assertConstraint = spoken<AssertConstraint>(
  'midgame',
  { pressure: 0.15, clarity: 0.1 },
  {
    claim: (act) => act.claim,
    refuse: (_, { act }) =>
      act.claim.kind === 'evidence' || act.claim.kind === 'alternative'
        ? refuse('claim-of-another-kind', { name: act.claim.fact ?? act.claim.kind })
        : undefined,
  },
);
