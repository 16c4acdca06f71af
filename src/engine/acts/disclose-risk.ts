import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { knowsFact } from '../checks.ts';
import { refuse } from '../refusal.ts';
import { tellFact } from '../telling.ts';
import { spoken } from './spoken.ts';

export const discloseRiskSchema = z.strictObject({ kind: z.literal('disclose-risk'), fact: idSchema }).readonly();
type DiscloseRisk = z.infer<typeof discloseRiskSchema>;

/** Telling a material risk that the other side cannot see [I, N]. */
export const discloseRisk = spoken<DiscloseRisk>(
  'midgame',
  { warmth: 0.15, legitimacy: 0.25, clarity: 0.1 },
  {
    refuse: (state, { act, side }) => {
      const fact = state.instance.facts.find((candidate) => candidate.id === act.fact);
      if (fact === undefined) return refuse('unknown-fact', { name: act.fact });
      if (fact.kind !== 'risk') return refuse('not-a-risk', { name: act.fact });
      return knowsFact(state, side, fact) ? undefined : refuse('not-yours-to-tell', { name: act.fact });
    },
    happen: (state, { act, side }) => tellFact(state, side, act.fact),
  },
);
