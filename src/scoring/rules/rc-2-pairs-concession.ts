import { concessionsOf } from '../pairing.ts';
import type { Rule } from '../rule.ts';
import { canOf, concessionParams } from './rc-1-concedes-one-way.ts';

/** A concession tied to an ask, or to an ask on record that the other side meets. */
export const pairsConcession: Rule = {
  id: 'RC-2',
  axis: 'reciprocity',
  source: [
    { key: 'B', section: 'Mechanism of Action, step 3' },
    { key: 'I', section: 'Checklist' },
    { key: 'P', section: 'Tools & Artifacts, give-get pairing' },
    { key: 'N', section: 'Midgame adjustments' },
  ],
  limit: { occasions: 4, faults: 0 },
  cases: ['asked', 'met'],
  look: (play) =>
    concessionsOf(play).flatMap((tied) => {
      const { tie, step, concession } = tied;
      if (tie === undefined) return [];
      const can = canOf(concession.lost);
      return [{ kind: 'occasion', case: tie, move: step.seq, can, earned: can, params: concessionParams(tied) }];
    }),
};
