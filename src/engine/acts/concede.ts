import { z } from 'zod';
import { packageSchema } from '../../domain/package.ts';
import { refusePackage } from '../checks.ts';
import { onTopOfOwnStand, propose } from '../propose.ts';
import type { ActRule } from '../act-rule.ts';

export const concedeSchema = z.strictObject({ kind: z.literal('concede'), options: packageSchema }).readonly();
type Concede = z.infer<typeof concedeSchema>;

/** Moving towards the other side on the options named; stands as an offer on top of what one put forward before. */
export const concede: ActRule<Concede> = {
  stage: 'midgame',
  proposes: true,
  feel: { warmth: 0.1, clarity: 0.15 },
  refuse: (state, { act }) => refusePackage(state, act.options),
  happen: (state, said) =>
    propose(state, said, { kind: 'concession', packages: [onTopOfOwnStand(state, said.side, said.act.options)] }),
};
