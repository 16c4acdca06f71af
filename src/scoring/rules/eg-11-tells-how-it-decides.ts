import type { ClaimKind } from '../../domain/claim.ts';
import { ruleOf } from '../../engine/act.ts';
import { isWhole } from '../on-table.ts';
import type { MoveStep, Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';

/** What saying when and by what one decides can earn, in hundredths (tuned, see matrix). */
const TOLD = { can: 1_000 } as const;

/** Disclosing by when and by what one decides, so that haste which is real does not look like more. */
export const tellsHowItDecides: Rule = {
  id: 'EG-11',
  axis: 'ethics',
  source: [{ key: 'B', section: 'Real-World Examples, procurement scenario' }],
  limit: { occasions: 1, faults: 0 },
  cases: ['both'],
  look: (play) => {
    const when = firstTold(play, ['deadline', 'capacity']);
    const how = firstCriterion(play);
    if (when === undefined || how === undefined) return [];
    const last = when.seq > how.seq ? when : how;
    // Said once all is settled it guides nobody any more.
    if (isWhole(last.before, last.before.settled)) return [];
    return [
      { kind: 'occasion', case: 'both', move: last.seq, can: TOLD.can, earned: TOLD.can, params: {} },
    ] satisfies Mark[];
  },
};

/** The move that first put straight a claim of these kinds. */
const firstTold = ({ own }: Play, kinds: readonly ClaimKind[]): MoveStep | undefined =>
  own.find(({ event }) =>
    event.acts.some((act) => {
      const claim = ruleOf(act).claim?.(act);
      return claim?.as === 'straight' && kinds.includes(claim.kind);
    }),
  );

/** Who decides, the policy that binds one, or the standard to decide by. */
function firstCriterion(play: Play): MoveStep | undefined {
  const claimed = firstTold(play, ['decision-path', 'policy']);
  const agreed = play.own.find(({ event }) =>
    event.acts.some((act) => act.kind === 'propose-agenda' && act.rule !== undefined),
  );
  if (claimed === undefined || agreed === undefined) return claimed ?? agreed;
  return claimed.seq < agreed.seq ? claimed : agreed;
}
