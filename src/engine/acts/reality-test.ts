import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { knowsFact } from '../checks.ts';
import { refuse } from '../refusal.ts';
import { spoken } from './spoken.ts';

export const realityTestSchema = z
  .strictObject({
    kind: z.literal('reality-test'),
    against: z.union([z.strictObject({ alternative: idSchema }), z.strictObject({ fact: idSchema })]),
  })
  .readonly();
type RealityTest = z.infer<typeof realityTestSchema>;

/** Laying a package beside an alternative of one's own or a standard [N]. */
export const realityTest = spoken<RealityTest>(
  'midgame',
  { pressure: 0.08, legitimacy: 0.35, faceThreat: 0.05, clarity: 0.15 },
  {
    refuse: (state, { act, side }) => {
      if ('alternative' in act.against) {
        const { alternative } = act.against;
        return state.alternatives[side].some(({ id }) => id === alternative)
          ? undefined
          : refuse('unknown-alternative', { name: alternative });
      }
      const { fact: id } = act.against;
      const fact = state.instance.facts.find((candidate) => candidate.id === id);
      if (fact === undefined) return refuse('unknown-fact', { name: id });
      return knowsFact(state, side, fact) ? undefined : refuse('not-yours-to-tell', { name: id });
    },
  },
);
