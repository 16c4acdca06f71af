import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { isAgreedInPrinciple, refuseIssue } from '../checks.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const askOneMoreSchema = z.strictObject({ kind: z.literal('ask-one-more'), issue: idSchema }).readonly();
type AskOneMore = z.infer<typeof askOneMoreSchema>;

/** Asking for something more after agreement in principle. */
export const askOneMore = spoken<AskOneMore>(
  'close',
  { pressure: 0.3, warmth: -0.1 },
  {
    refuse: (state, { act }) =>
      refuseIssue(state, act.issue) ?? (isAgreedInPrinciple(state) ? undefined : refuse('not-agreed-yet')),
    happen: (state, { act, side, seq }) => ({
      ...state,
      asks: [...state.asks, { side, round: state.round, seq, issue: act.issue }],
    }),
  },
);
