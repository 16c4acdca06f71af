import { z } from 'zod';
import { packageSchema } from '../../domain/package.ts';
import { isAgreedInPrinciple, refusePackage } from '../checks.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const summariseSchema = z.strictObject({ kind: z.literal('summarise'), text: packageSchema }).readonly();
type Summarise = z.infer<typeof summariseSchema>;

/** Writing the single text of all that is settled; open to sign from then on. */
export const summarise: ActRule<Summarise> = {
  stage: 'close',
  feel: { clarity: 0.7, legitimacy: 0.1 },
  refuse: (state, { act }) => {
    const wrong = refusePackage(state, act.text);
    if (wrong !== undefined) return wrong;
    if (!isAgreedInPrinciple(state)) return refuse('not-agreed-yet');
    const missing = state.instance.issues.find(({ id }) => act.text[id] === undefined);
    if (missing !== undefined) return refuse('text-incomplete', { issue: missing.id });
    const differs = state.instance.issues.find(({ id }) => act.text[id] !== state.settled[id]);
    return differs === undefined ? undefined : refuse('text-differs-from-agreement', { issue: differs.id });
  },
  happen: (state, { act, side, seq }) => ({
    ...state,
    text: {
      id: `text-${state.round}-${side}`,
      side,
      seq,
      package: act.text,
      annexes: state.text?.annexes ?? [],
      ...(state.text?.governance && { governance: state.text.governance }),
      signedBy: [],
    },
  }),
};
