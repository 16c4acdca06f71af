import { bestAtLevel, proposalCurve, type ProposalCurve } from '../../analysis/best-for-other.ts';
import type { Option, Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import { believedPoints, type Belief } from './belief.ts';
import { believedSpace } from './believed-space.ts';
import { isWhole, pointsOf, pointsOn, reachOf } from './own-worth.ts';

/** A whole package a side may put forward, and how it got there. */
export interface Proposal {
  readonly package: Package;
  readonly own: Points;
  /** As believed. */
  readonly other: Points;
  /** Issues that differ from what it last put forward. */
  readonly changed: readonly string[];
}

/** What a proposal has to keep to. */
export interface Bounds {
  /** Own points it must reach. */
  readonly level: Points;
  /** Issues that may differ from one's own last offer. */
  readonly mostChanged: number;
  /** Whether one may also start from the other side's offer and mend it. */
  readonly fromTheirs: boolean;
}

/** Everything a search needs to know. */
export interface Search {
  readonly view: SeatView;
  readonly belief: Belief;
  readonly curve: ProposalCurve;
}

/** Prepares the search; build it once a move. */
export const searchOf = (view: SeatView, belief: Belief): Search => ({
  view,
  belief,
  curve: proposalCurve(believedSpace(view, belief), view.side),
});

/** Points of the other side as far as it is known. */
export function believedWorth({ view, belief }: Search, candidate: Package): Points {
  const side = otherSide(view.side);
  let sum = 0;
  for (const issue of view.issues) {
    const option = candidate[issue.id];
    if (option !== undefined) sum += believedPoints(belief, issue, { side, option });
  }
  return toPoints(sum);
}

/** The whole package that is best for the other side, as believed, among those that reach a level of one's own. */
export function bestPackage(search: Search, level: Points): Proposal | undefined {
  const found = bestAtLevel(search.curve, level);
  return found === null ? undefined : proposalOf(search, found.package);
}

/**
 * A step from one's last offer: a few issues moved towards the best package at the level; or the other side's offer, mended.
 * Never what was offered before, never below the level.
 *
 * @returns undefined where no such step does the other side good
 */
export function stepTowards(search: Search, bounds: Bounds): Proposal | undefined {
  const { view } = search;
  const target = bestPackage(search, bounds.level)?.package;
  const own = ownStand(view);
  if (target === undefined) return undefined;
  if (own === undefined) return proposalOf(search, target);
  const before = believedWorth(search, own);
  const seen = view.offers.filter(({ side }) => side === view.side).flatMap(({ packages }) => packages);
  const theirs = bounds.fromTheirs ? theirWhole(view) : undefined;
  const candidates = [
    ...mixes(own, target, bounds.mostChanged),
    ...singleSteps(search, own),
    ...(theirs === undefined ? [] : [...mixes(theirs, own, 2), ...mixes(theirs, target, 2)]),
  ];
  const allowed = candidates.filter((candidate) => {
    if (pointsOf(view, candidate) < bounds.level || believedWorth(search, candidate) <= before) return false;
    return reachOf(view, candidate) !== undefined && !seen.some((offered) => sameData(offered, candidate));
  });
  // Nobody takes back what it gave on one issue while another step will do.
  const steadfast = allowed.filter((candidate) => !raises(view, own, candidate));
  return bestOf(search, steadfast) ?? bestOf(search, allowed);
}

function bestOf(search: Search, candidates: readonly Package[]): Proposal | undefined {
  let best: Proposal | undefined;
  for (const candidate of candidates) {
    const proposal = proposalOf(search, candidate);
    if (best === undefined || isBetter(proposal, best)) best = proposal;
  }
  return best;
}

const raises = (view: SeatView, from: Package, to: Package): boolean =>
  view.issues.some((issue) => {
    const before = from[issue.id];
    const after = to[issue.id];
    return before !== undefined && after !== undefined && pointsOn(issue, after) > pointsOn(issue, before);
  });

const isBetter = (left: Pick<Proposal, 'own' | 'other'>, right: Proposal): boolean =>
  left.other > right.other || (left.other === right.other && left.own > right.own);

function proposalOf(search: Search, candidate: Package): Proposal {
  const { view } = search;
  return {
    package: candidate,
    own: pointsOf(view, candidate),
    other: believedWorth(search, candidate),
    changed: differing(view.stands.mine, candidate),
  };
}

/** Issues on which two packages say different things. */
export const differing = (from: Package, to: Package): readonly string[] =>
  Object.keys(to).filter((id) => from[id] !== undefined && from[id] !== to[id]);

/** What one put forward oneself, with what is settled since; undefined while it leaves issues open. */
export function ownStand(view: SeatView): Package | undefined {
  const stand = { ...view.stands.mine, ...view.settled };
  return isWhole(view, stand) ? stand : undefined;
}

function theirWhole(view: SeatView): Package | undefined {
  const stand = { ...view.stands.theirs, ...view.settled };
  return isWhole(view, stand) ? stand : undefined;
}

/** Every way of taking one to three options of the one package over into the other. */
function mixes(from: Package, into: Package, most: number): readonly Package[] {
  const ids = differing(from, into);
  const found: Package[] = [];
  const grow = (candidate: Package, next: number, left: number): void => {
    for (let at = next; at < ids.length; at += 1) {
      const id = ids[at] ?? '';
      const option: Option | undefined = into[id];
      if (option === undefined) continue;
      const mixed = { ...candidate, [id]: option };
      found.push(mixed);
      if (left > 1) grow(mixed, at + 1, left - 1);
    }
  };
  grow(from, 0, most);
  return found;
}

/** One issue moved to any other option that somebody would say. */
const singleSteps = ({ curve }: Search, from: Package): readonly Package[] =>
  curve.space.issues.flatMap(({ id, options }) =>
    options.flatMap(({ option }) => (option === from[id] ? [] : [{ ...from, [id]: option }])),
  );
