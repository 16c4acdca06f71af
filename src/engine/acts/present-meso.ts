import { z } from 'zod';
import { packageSchema } from '../../domain/package.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import { refusePackage } from '../checks.ts';
import { propose } from '../propose.ts';
import { refuse } from '../refusal.ts';
import type { ActRule } from '../act-rule.ts';

export const presentMesoSchema = z
  .strictObject({ kind: z.literal('present-meso'), packages: z.array(packageSchema).min(2).max(5).readonly() })
  .readonly();
type PresentMeso = z.infer<typeof presentMesoSchema>;

/** Two or more bundles at once, about equal to oneself [I, N]. */
export const presentMeso: ActRule<PresentMeso> = {
  stage: 'first-move',
  proposes: true,
  feel: { clarity: 0.4, invitation: 0.3, warmth: 0.05 },
  refuse: (state, { act }) => {
    const distinct = new Set(act.packages.map((bundle) => canonicalJson(bundle)));
    if (distinct.size < act.packages.length) return refuse('same-bundles');
    return act.packages.map((bundle) => refusePackage(state, bundle)).find((refusal) => refusal !== undefined);
  },
  happen: (state, said) => propose(state, said, { kind: 'meso', packages: said.act.packages }),
};
