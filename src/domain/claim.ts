import { z } from 'zod';
import { idSchema } from './id.ts';

/** What a claim speaks of (protocol §4). */
export const CLAIM_KINDS = [
  'evidence',
  'alternative',
  'deadline',
  'capacity',
  'decision-path',
  'policy',
  'coalition',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a claim is made; `fabricated` is the one that no fact stands behind (negotiation model §3). */
export const CLAIM_WAYS = ['straight', 'vague', 'inflated', 'fabricated'] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

export const claimSchema = z
  .strictObject({ fact: idSchema.optional(), kind: z.enum(CLAIM_KINDS), as: z.enum(CLAIM_WAYS) })
  .readonly();
export type Claim = z.infer<typeof claimSchema>;

/** Whether a claim says more than its speaker knows to be so. */
export const isDishonest = (claim: Claim): boolean => claim.as === 'inflated' || claim.as === 'fabricated';
