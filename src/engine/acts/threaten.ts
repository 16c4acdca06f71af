import { z } from 'zod';
import { packageSchema } from '../../domain/package.ts';
import { refusePackage } from '../checks.ts';
import { spoken } from './spoken.ts';

export const threatenSchema = z
  .strictObject({
    kind: z.literal('threaten'),
    demand: packageSchema,
    consequence: z.enum(['leave', 'escalate', 'rival', 'withhold']),
  })
  .readonly();
type Threaten = z.infer<typeof threatenSchema>;

/** A demand with harm attached: an ultimatum. */
export const threaten = spoken<Threaten>(
  'midgame',
  { pressure: 0.5, faceThreat: 0.3, warmth: -0.3 },
  { refuse: (state, { act }) => refusePackage(state, act.demand) },
);
