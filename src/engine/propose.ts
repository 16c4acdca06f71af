import { pointsOfOption } from '../domain/issue.ts';
import { issuesOf, type Package } from '../domain/package.ts';
import { otherSide, type Side } from '../domain/side.ts';
import { toPoints } from '../kernel/brand.ts';
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
  const step = stepDown(state, side, offer);
  const leading = leadingPackage(state, side, offer.packages);
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
function leadingPackage(state: State, side: Side, packages: readonly Package[]): Package {
  let leading: Package = packages[0] ?? {};
  for (const bundle of packages) {
    if (pointsIn(state.instance.issues, side, bundle) < pointsIn(state.instance.issues, side, leading))
      leading = bundle;
  }
  return leading;
}

function stepDown(state: State, side: Side, offer: Offer): Omit<Concession, 'seq'> | undefined {
  const own = offer.asked;
  const leading = leadingPackage(state, side, offer.packages);
  const stand = state.stands[side];
  const given = issuesOf(leading).filter((id) => stand[id] !== undefined && !(own?.includes(id) ?? false));
  let lost = 0;
  let gained = 0;
  let raised = 0;
  const lowered: string[] = [];
  for (const id of given) {
    const change = differenceOn(state, side, { id, from: stand, to: leading });
    if (change < 0) lowered.push(id);
    if (change > 0) raised += change;
    lost -= change;
    gained += differenceOn(state, otherSide(side), { id, from: stand, to: leading });
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

function differenceOn(state: State, side: Side, { id, from, to }: { id: string; from: Package; to: Package }): number {
  const issue = issueOf(state, id);
  const before = from[id];
  const after = to[id];
  if (issue === undefined || before === undefined || after === undefined) return 0;
  return (pointsOfOption(issue, side, after) ?? 0) - (pointsOfOption(issue, side, before) ?? 0);
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
    const worst = issue.options.reduce<number>(
      (low, option) => Math.min(low, pointsOfOption(issue, side, option) ?? low),
      Number.POSITIVE_INFINITY,
    );
    const before = had === undefined ? worst : (pointsOfOption(issue, side, had) ?? worst);
    return (pointsOfOption(issue, side, wanted) ?? 0) > before;
  });
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
