import { pointsOfOption, rankOf } from '../domain/issue.ts';
import { issuesOf, type Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { toPoints, type Points } from '../kernel/brand.ts';
import type { Said } from './act-rule.ts';
import { issueOf } from './checks.ts';
import type { Concession, Offer, State } from './state.ts';
import { pointsIn } from './worth.ts';

type Proposal = Pick<Offer, 'kind' | 'packages'> & Partial<Pick<Offer, 'asked' | 'until'>>;

/**
 * Puts an offer on the table: the owner's former one is replaced, settled points it contradicts are open again, and the step down
 * from the owner's last stand, if any, is written down as a concession.
 *
 * @source protocol §2
 */
export function propose(state: State, said: Said<unknown>, proposal: Proposal): State {
  const { side, seq } = said;
  const offer: Offer = {
    ...proposal,
    id: `offer-${state.round}-${side}`,
    side,
    round: state.round,
    seq,
    fate: 'standing',
  };
  const others = state.offers.map((former): Offer =>
    former.side === side && former.fate === 'standing' ? { ...former, fate: 'replaced' } : former,
  );
  const leading = leadingPackage(state, side, offer.packages);
  const step = stepDown(state, offer, leading);
  return reopen(
    {
      ...state,
      offers: [...others, offer],
      stands: { ...state.stands, [side]: { ...state.stands[side], ...leading } },
      concessions: step === undefined ? state.concessions : [...state.concessions, { ...step, seq }],
    },
    said,
    leading,
  );
}

/** The bundle that gives most away counts: it is the one the other side can take. */
function leadingPackage(
  { instance: { issues } }: State,
  side: Side,
  [first = {}, ...others]: readonly Package[],
): Package {
  let leading = first;
  for (const bundle of others) if (pointsIn(issues, side, bundle) < pointsIn(issues, side, leading)) leading = bundle;
  return leading;
}

/** @param leading - of the offer's packages */
function stepDown(state: State, offer: Offer, leading: Package): Omit<Concession, 'seq'> | undefined {
  const { side, asked } = offer;
  const [stand, other] = [state.stands[side], otherSide(side)];
  let lost = 0;
  let gained = 0;
  let raised = 0;
  const lowered: string[] = [];
  for (const id of issuesOf(leading)) {
    const [from, to] = [stand[id], leading[id]];
    if (from === undefined || to === undefined || from === to || asked?.includes(id) === true) continue;
    const issue = issueOf(state, id);
    if (issue === undefined) continue;
    const [was, is] = [rankOf(issue, from), rankOf(issue, to)];
    const change = (issue.points[side][is] ?? 0) - (issue.points[side][was] ?? 0);
    if (change < 0) lowered.push(id);
    if (change > 0) raised += change;
    lost -= change;
    gained += (issue.points[other][is] ?? 0) - (issue.points[other][was] ?? 0);
  }
  if (toPoints(lost) <= 0) return undefined;
  return {
    side,
    round: state.round,
    issues: lowered,
    lost: toPoints(lost),
    gained: toPoints(gained),
    asked: raised > 0 || asksForMore(state, side, offer),
  };
}

/** A trade asks only where what it asks for is more than the other side has put forward already: words alone pair nothing. */
function asksForMore(state: State, side: Side, offer: Offer): boolean {
  const [trade] = offer.packages;
  if (offer.asked === undefined || trade === undefined) return false;
  const theirs = state.stands[otherSide(side)];
  return offer.asked.some((id) => {
    const issue = issueOf(state, id);
    const wanted = trade[id];
    if (issue === undefined || wanted === undefined) return false;
    const had = theirs[id] ?? state.settled[id];
    const before = (had === undefined ? undefined : pointsOfOption(issue, side, had)) ?? worstOf(issue.points[side]);
    return (pointsOfOption(issue, side, wanted) ?? 0) > before;
  });
}

function worstOf(points: readonly Points[]): Points {
  let worst = Number.POSITIVE_INFINITY;
  for (const worth of points) if (worth < worst) worst = worth;
  return worst;
}

function reopen(state: State, { side, seq }: Said<unknown>, offered: Package): State {
  const left = Object.keys(offered).filter(
    (id) => state.settled[id] !== undefined && state.settled[id] !== offered[id],
  );
  if (left.length === 0) return state;
  const settled = Object.fromEntries(Object.entries(state.settled).filter(([id]) => !left.includes(id)));
  return {
    ...state,
    settled,
    text: undefined,
    reopened: [...state.reopened, ...left.map((issue) => ({ side, issue, seq }))],
  };
}

/** Merges changed options into what the side last put forward, so that a small step is an offer like any other. */
export const onTopOfOwnStand = (state: State, side: Side, change: Package): Package => ({
  ...state.stands[side],
  ...state.settled,
  ...change,
});
