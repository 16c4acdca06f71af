import { z } from 'zod';
import { claimSchema } from '../../domain/claim.ts';
import { idSchema } from '../../domain/id.ts';
import { answered, refuseOwnInterest, refuseQuestion, tellInterest } from '../telling.ts';
import { spoken } from './spoken.ts';

export const answerSchema = z
  .strictObject({
    kind: z.literal('answer'),
    question: z.number().int().min(0),
    content: z.strictObject({ interest: idSchema.optional(), claim: claimSchema.optional() }).readonly(),
  })
  .readonly();
type Answer = z.infer<typeof answerSchema>;

/** An answer to a question that was asked: an interest, or a claim. */
export const answer = spoken<Answer>(
  'setup',
  { warmth: 0.1, clarity: 0.15 },
  {
    claim: (act) => act.content.claim,
    refuse: (state, { act, side }) =>
      refuseQuestion(state, side, act.question) ?? refuseOwnInterest(state, side, act.content.interest),
    happen: (state, { act, side }) => tellInterest(answered(state, act.question), side, act.content.interest),
  },
);
