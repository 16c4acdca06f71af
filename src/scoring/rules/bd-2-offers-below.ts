import type { Package } from '../../domain/package.ts';
import type { Act } from '../../engine/act.ts';
import { limitOf, offerMadeAt, standingOf, WHOLE_STAKE } from '../limits.ts';
import { pointsAt } from '../on-table.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import { raisedTo } from '../raise-package.ts';
import type { Fault, Mark, Rule } from '../rule.ts';
import { firmly, heaviestIssue } from '../say.ts';

/** What an offer within one's limit can earn in hundredths, and from where in the room above it an offer proves anything (tuned). */
const WITHIN = { can: 1_000, close: 0.5 } as const;

/** Offering a package below one's own reservation point, also inside a MESO; a partial one only if no completion reaches it. */
export const offersBelow: Rule = {
  id: 'BD-2',
  axis: 'batna-discipline',
  source: [
    { key: 'B', section: 'BATNA & Reservation Point' },
    { key: 'P', section: 'BATNA and reservation point' },
  ],
  limit: { occasions: 3, faults: 3 },
  cases: ['within', 'below', 'bundle-below', 'red-line'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => {
    const step = ownMoveAt(play, move);
    const issue = heaviestIssue(step.before, play.side);
    return [
      ...raisedOffers(play, step),
      firmly({ kind: 'hold-boundary', on: { issue } }),
      firmly({ kind: 'walk-away', reason: 'alternative-is-better', door: 'open' }),
    ];
  },
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const offer = offerMadeAt(step);
  if (offer === undefined) return [];
  const faults = offer.packages.flatMap((bundle, at) => faultOf(play, step, { bundle, at, of: offer.packages.length }));
  const tested = isTest(play, step) ? tests(play, step, offer.packages) : undefined;
  if (tested === undefined && faults.length === 0) return [];
  const params = { limit: limitOf(step.before, play.side), ...(tested !== undefined && { points: tested }) };
  const { can } = WITHIN;
  const earned = faults.length === 0 ? can : 0;
  return [{ kind: 'occasion', case: 'within', move: step.seq, can, earned, params }, ...faults.slice(0, 1)];
}

function faultOf(
  { side }: Play,
  step: MoveStep,
  { bundle, at, of }: { bundle: Package; at: number; of: number },
): readonly Fault[] {
  const limit = limitOf(step.before, side);
  const standing = standingOf(step.after, side, { candidate: bundle, limit });
  const move = step.seq;
  const which = of > 1 ? { bundle: at } : {};
  if (standing.kind === 'crosses') {
    const params = { ...which, issue: standing.issue };
    return [{ kind: 'fault', case: 'red-line', move, severity: 15, stake: WHOLE_STAKE, params }];
  }
  if (standing.kind !== 'below') return [];
  const { points, short } = standing;
  const params = { ...which, points, limit, short };
  return [{ kind: 'fault', case: of > 1 ? 'bundle-below' : 'below', move, severity: 15, stake: short, params }];
}

/** Repeating an offer proves nothing: the first one, a step down and a choice of bundles do. */
function isTest({ side, own }: Play, step: MoveStep): boolean {
  const isFirst = !own.some((other) => other.seq < step.seq && offerMadeAt(other) !== undefined);
  const isMeso = offerMadeAt(step)?.kind === 'meso';
  return isFirst || isMeso || step.after.concessions.some(({ seq, side: by }) => seq === step.seq && by === side);
}

/**
 * Points of the least bundle, where every bundle is known to reach the limit whatever is still open, and one comes close enough to it to
 * prove something.
 */
function tests({ side }: Play, step: MoveStep, bundles: readonly Package[]): number | undefined {
  const limit = limitOf(step.before, side);
  const standings = bundles.map((candidate) => standingOf(step.after, side, { candidate, limit }));
  const points = standings.flatMap((standing) => (standing.kind === 'above' ? [standing.points] : []));
  const least = Math.min(...points);
  const isClose = least <= pointsAt(step.before, side, WITHIN.close);
  return limit > 0 && isClose && points.length === bundles.length ? least : undefined;
}

/** The same proposal with each bundle raised until it reaches the limit. */
function raisedOffers({ side }: Play, { before, event }: MoveStep): readonly BetterMove[] {
  const level = limitOf(before, side);
  const raise = (candidate: Package): readonly Package[] => {
    const raised = raisedTo(before, side, { candidate, level });
    return raised === undefined ? [] : [raised];
  };
  const stand = before.stands[side];
  return event.acts.flatMap((act): readonly BetterMove[] => {
    const others = event.acts.filter((other) => other !== act);
    const put = (said: Act): readonly BetterMove[] => [{ acts: [...others, said], manner: event.manner }, firmly(said)];
    if (act.kind === 'present-meso') {
      const packages = act.packages.flatMap(raise);
      return packages.length === act.packages.length
        ? [...put({ kind: 'present-meso', packages }), ...firstOffer(packages).flatMap(put)]
        : [];
    }
    if (act.kind === 'offer') return raise(act.package).flatMap((raised) => put({ ...act, package: raised }));
    if (act.kind === 'concede') return raise({ ...stand, ...act.options }).flatMap((raised) => put(offerOf(raised)));
    if (act.kind === 'trade') return raise({ ...act.give, ...act.get }).flatMap((raised) => put(offerOf(raised)));
    if (act.kind === 'add-clause')
      return raise({ ...stand, [act.clause]: act.strength }).flatMap((raised) => put(offerOf(raised)));
    return [];
  });
}

const offerOf = (offered: Package): Act => ({ kind: 'offer', package: offered });
const firstOffer = (packages: readonly Package[]): readonly Act[] => packages.slice(0, 1).map(offerOf);
