import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const signSchema = z.strictObject({ kind: z.literal('sign'), text: idSchema }).readonly();
type Sign = z.infer<typeof signSchema>;

/** Signing the single text; the agreement exists when both have signed the same one. */
export const sign: ActRule<Sign> = {
  stage: 'close',
  feel: { warmth: 0.2, clarity: 0.3 },
  refuse: (state, { act, side }) => {
    if (state.text?.id !== act.text) return refuse('unknown-text', { name: act.text });
    return state.text.signedBy.includes(side) ? refuse('already-signed') : undefined;
  },
  happen: (state, { side }) =>
    state.text === undefined ? state : { ...state, text: { ...state.text, signedBy: [...state.text.signedBy, side] } },
};
