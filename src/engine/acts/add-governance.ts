import { z } from 'zod';
import { governanceSchema } from '../governance.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const addGovernanceSchema = governanceSchema
  .unwrap()
  .extend({ kind: z.literal('add-governance') })
  .readonly();
type AddGovernance = z.infer<typeof addGovernanceSchema>;

/** Review, data, escalation and exit, written into the text. */
export const addGovernance: ActRule<AddGovernance> = {
  stage: 'close',
  feel: { clarity: 0.5, warmth: 0.05, legitimacy: 0.1 },
  refuse: (state) => (state.text === undefined ? refuse('unknown-text') : undefined),
  happen: (state, { act: { review, data, escalation, exit } }) =>
    state.text === undefined
      ? state
      : { ...state, text: { ...state.text, governance: { review, data, escalation, exit }, signedBy: [] } },
};
