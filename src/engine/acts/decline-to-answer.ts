import { z } from 'zod';
import { answered, refuseQuestion } from '../telling.ts';
import { spoken } from './spoken.ts';

export const declineToAnswerSchema = z
  .strictObject({ kind: z.literal('decline-to-answer'), question: z.number().int().min(0) })
  .readonly();
type DeclineToAnswer = z.infer<typeof declineToAnswerSchema>;

/** Saying openly that a question stays unanswered. */
export const declineToAnswer = spoken<DeclineToAnswer>(
  'setup',
  { clarity: 0.05 },
  {
    refuse: (state, { act, side }) => refuseQuestion(state, side, act.question),
    happen: (state, { act }) => answered(state, act.question),
  },
);
