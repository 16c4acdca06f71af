import { z } from 'zod';
import { packageSchema } from '../../domain/package.ts';
import { refusePackage } from '../checks.ts';
import { propose } from '../propose.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const tradeSchema = z
  .strictObject({ kind: z.literal('trade'), give: packageSchema, get: packageSchema })
  .readonly();
type Trade = z.infer<typeof tradeSchema>;

/** If we give X, we need Y: binds only as a pair (protocol §2). */
export const trade: ActRule<Trade> = {
  stage: 'midgame',
  proposes: true,
  feel: { clarity: 0.4 },
  refuse: (state, { act }) => {
    const both = Object.keys(act.give).find((id) => id in act.get);
    if (both !== undefined) return refuse('give-and-get-overlap', { issue: both });
    return refusePackage(state, act.give) ?? refusePackage(state, act.get);
  },
  happen: (state, said) =>
    propose(state, said, {
      kind: 'trade',
      packages: [{ ...said.act.give, ...said.act.get }],
      asked: Object.keys(said.act.get),
    }),
};
