import { z } from 'zod';
import { claimSchema } from '../../domain/claim.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const citeEvidenceSchema = z.strictObject({ kind: z.literal('cite-evidence'), claim: claimSchema }).readonly();
type CiteEvidence = z.infer<typeof citeEvidenceSchema>;

/** A reason that can be looked up: benchmark, cost driver, precedent. */
export const citeEvidence = spoken<CiteEvidence>(
  'first-move',
  { clarity: 0.1 },
  {
    claim: (act) => act.claim,
    refuse: (_, { act }) =>
      act.claim.kind === 'evidence'
        ? undefined
        : refuse('claim-of-another-kind', { name: act.claim.fact ?? act.claim.kind }),
  },
);
