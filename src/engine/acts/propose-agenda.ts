import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { refuseIssue } from '../checks.ts';
import { spoken } from './spoken.ts';

export const proposeAgendaSchema = z
  .strictObject({
    kind: z.literal('propose-agenda'),
    issues: z.array(idSchema).min(1).max(20).readonly(),
    rule: idSchema.optional(),
  })
  .readonly();
type ProposeAgenda = z.infer<typeof proposeAgendaSchema>;

/** The order of things, and by which standard to decide [N, decision rule]. */
export const proposeAgenda = spoken<ProposeAgenda>(
  'setup',
  { clarity: 0.5, legitimacy: 0.15 },
  {
    refuse: (state, { act }) => act.issues.map((id) => refuseIssue(state, id)).find((refusal) => refusal !== undefined),
  },
);
