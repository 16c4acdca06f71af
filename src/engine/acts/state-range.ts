import { z } from 'zod';
import { claimSchema } from '../../domain/claim.ts';
import { idSchema } from '../../domain/id.ts';
import { issueOf } from '../checks.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const stateRangeSchema = z
  .strictObject({
    kind: z.literal('state-range'),
    issue: idSchema,
    from: z.number(),
    to: z.number(),
    claim: claimSchema.optional(),
  })
  .readonly();
type StateRange = z.infer<typeof stateRangeSchema>;

/** A range on one issue instead of a point. */
export const stateRange = spoken<StateRange>(
  'first-move',
  { clarity: 0.2 },
  {
    claim: (act) => act.claim,
    refuse: (state, { act }) => {
      const issue = issueOf(state, act.issue);
      if (issue === undefined) return refuse('unknown-issue', { issue: act.issue });
      if (issue.kind !== 'quantity') return refuse('not-a-quantity', { issue: act.issue });
      if (act.from > act.to) return refuse('range-upside-down', { issue: act.issue });
      const outside = [act.from, act.to].find((figure) => !issue.options.includes(figure));
      return outside === undefined ? undefined : refuse('unknown-option', { issue: act.issue, option: outside });
    },
  },
);
