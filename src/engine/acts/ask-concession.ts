import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { optionSchema } from '../../domain/package.ts';
import { refuseIssue, refusePackage } from '../checks.ts';
import type { ActRule } from '../act-rule.ts';

export const askConcessionSchema = z
  .strictObject({ kind: z.literal('ask-concession'), issue: idSchema, toward: optionSchema.optional() })
  .readonly();
type AskConcession = z.infer<typeof askConcessionSchema>;

/** Asking the other side to move on an issue; stays on record until met. */
export const askConcession: ActRule<AskConcession> = {
  stage: 'midgame',
  feel: { pressure: 0.15 },
  refuse: (state, { act }) =>
    act.toward === undefined ? refuseIssue(state, act.issue) : refusePackage(state, { [act.issue]: act.toward }),
  happen: (state, { act, side, seq }) => ({
    ...state,
    asks: [...state.asks, { side, round: state.round, seq, issue: act.issue }],
  }),
};
