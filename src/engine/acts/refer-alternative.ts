import { z } from 'zod';
import { claimSchema } from '../../domain/claim.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const referAlternativeSchema = z
  .strictObject({ kind: z.literal('refer-alternative'), claim: claimSchema })
  .readonly();
type ReferAlternative = z.infer<typeof referAlternativeSchema>;

/** Speaking of what one could do instead. */
export const referAlternative = spoken<ReferAlternative>(
  'midgame',
  { pressure: 0.15, faceThreat: 0.05 },
  {
    claim: (act) => act.claim,
    refuse: (_, { act }) =>
      act.claim.kind === 'alternative'
        ? undefined
        : refuse('claim-of-another-kind', { name: act.claim.fact ?? act.claim.kind }),
  },
);
