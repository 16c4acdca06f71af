import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { issueOf, refusePackage } from '../checks.ts';
import { onTopOfOwnStand, propose } from '../propose.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const addClauseSchema = z
  .strictObject({ kind: z.literal('add-clause'), clause: idSchema, strength: idSchema })
  .readonly();
type AddClause = z.infer<typeof addClauseSchema>;

/** Adding a contingent or governing term at one of its strengths. */
export const addClause: ActRule<AddClause> = {
  stage: 'midgame',
  proposes: true,
  feel: { clarity: 0.3, legitimacy: 0.1 },
  refuse: (state, { act }) => {
    if (issueOf(state, act.clause)?.kind !== 'clause') return refuse('not-a-clause', { issue: act.clause });
    return refusePackage(state, { [act.clause]: act.strength });
  },
  happen: (state, said) =>
    propose(state, said, {
      kind: 'clause',
      packages: [onTopOfOwnStand(state, said.side, { [said.act.clause]: said.act.strength })],
    }),
};
