import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const attachTermSchema = z.strictObject({ kind: z.literal('attach-term'), clause: idSchema }).readonly();
type AttachTerm = z.infer<typeof attachTermSchema>;

/** Adding fine print of one's own to the text. */
export const attachTerm: ActRule<AttachTerm> = {
  stage: 'close',
  feel: {},
  refuse: (state, { act, side }) => {
    const annex = state.instance.annexes.find(({ id }) => id === act.clause);
    if (annex === undefined || annex.holder !== side) return refuse('unknown-annex', { name: act.clause });
    if (state.text === undefined) return refuse('unknown-text');
    return state.text.annexes.includes(act.clause) ? refuse('already-attached', { name: act.clause }) : undefined;
  },
  happen: (state, { act }) =>
    state.text === undefined
      ? state
      : { ...state, text: { ...state.text, annexes: [...state.text.annexes, act.clause], signedBy: [] } },
};
