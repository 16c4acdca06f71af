import type { Package } from '../../domain/package.ts';
import { toPoints } from '../../kernel/brand.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import { offerOf } from '../../engine/checks.ts';
import { worthOfBundle } from '../bundles.ts';
import { cherryPicks, holds, type CherryPick } from '../cherry-picking.ts';
import { offerMadeAt } from '../limits.ts';
import { worthAsked } from '../pairing.ts';
import type { BetterMove, MoveStep, Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { firmly } from '../say.ts';

/** What keeping bundles whole earns, and what letting them be picked apart costs (tuned, see matrix). */
const PICKED: { readonly can: number; readonly within: number; readonly severity: Severity } = {
  can: 1_000,
  /** Own points below the least bundle that are still the same bundles. */
  within: 2,
  severity: 8,
};

/** Letting the other side take the best line of each bundle; credit for keeping the bundles whole. */
export const keepsBundlesWhole: Rule = {
  id: 'RC-7',
  axis: 'reciprocity',
  source: [
    { key: 'I', section: 'Tools & Artifacts, offer MESO' },
    { key: 'N', section: 'Tools and Artifacts, present MESO' },
  ],
  limit: { occasions: 1, faults: 1 },
  cases: ['granted', 'held'],
  look: (play) => cherryPicks(play).flatMap((pick) => judged(play, pick)),
  better: (play, { move }) => {
    const pick = cherryPicks(play).find(({ answer }) => answer.seq === move);
    return pick === undefined ? [] : wholeAgain(pick);
  },
};

function judged({ side }: Play, { bundles, lines, answer }: CherryPick): readonly Mark[] {
  const worths = bundles.flatMap((bundle) => worthOfBundle(answer.before, side, bundle) ?? []);
  if (worths.length < bundles.length) return [];
  const least = Math.min(...worths) - PICKED.within;
  const [issue = '', other = ''] = Object.keys(lines);
  const at = { move: answer.seq, params: { issue, other, count: bundles.length } };
  const put = proposedAt(answer);
  const worth = put && worthOfBundle(answer.before, side, put);
  if (put !== undefined && worth !== undefined && worth < least)
    return holds(put, lines) && worthAsked(side, answer) < PICKED.within
      ? [
          { ...at, kind: 'occasion', case: 'granted', can: PICKED.can, earned: 0 },
          {
            ...at,
            kind: 'fault',
            case: 'granted',
            severity: PICKED.severity,
            stake: toPoints(Math.min(...worths) - worth),
          },
        ]
      : [];
  return put !== undefined || answer.event.acts.some(keeps)
    ? [{ ...at, kind: 'occasion', case: 'held', can: PICKED.can, earned: PICKED.can }]
    : [];
}

/** What one would be left with after a move that says yes or proposes: its package on top of what one stood for. */
function proposedAt({ before, after, event }: MoveStep): Package | undefined {
  const { side } = event;
  const stood = before.stands[side];
  for (const act of event.acts) {
    const taken = act.kind === 'accept' ? offerOf(before, act.offer)?.packages[act.bundle ?? 0] : undefined;
    if (taken !== undefined) return { ...stood, ...taken };
  }
  return event.acts.some((act) => ruleOf(act).proposes === true) ? { ...stood, ...after.stands[side] } : undefined;
}

const keeps = ({ kind }: Act): boolean => kind === 'hold-boundary' || kind === 'reject';

/** The line they want, with the rest of the bundle it came from. */
function wholeAgain({ meso, bundles, lines, answer }: CherryPick): readonly BetterMove[] {
  const offer = offerMadeAt(meso);
  const [first] = Object.entries(lines);
  if (offer === undefined || first === undefined) return [];
  const hold: Act = { kind: 'hold-boundary', on: { offer: offer.id } };
  const whole = bundles
    .filter((bundle) => bundle[first[0]] === first[1])
    .map((bundle): Act => ({ kind: 'offer', package: { ...answer.before.settled, ...bundle } }));
  return [...whole.flatMap((put) => [firmly(hold, put), firmly(put)]), firmly(hold)];
}
