import type { Rule } from '../rule.ts';
import { weighedConcessions } from '../weigh-concessions.ts';
import { concessionParams, EVERY_STEP } from './rc-1-concedes-one-way.ts';

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
  limit: { occasions: EVERY_STEP, faults: 0 },
  cases: ['asked', 'met'],
  look: (play) =>
    weighedConcessions(play).flatMap((given) => {
      const { tie, step, can } = given;
      if (tie === undefined) return [];
      return [{ kind: 'occasion', case: tie, move: step.seq, can, earned: can, params: concessionParams(given) }];
    }),
};
