import { bestAtLevel, proposalCurve, type ProposalCurve } from '../../analysis/best-for-other.ts';
import type { Option, Package } from '../../domain/package.ts';
import { otherSide } from '../../domain/side.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';
import type { Belief } from './belief.ts';
import { believedSpace } from './believed-space.ts';
import { isWhole } from './own-worth.ts';

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
  readonly curve: ProposalCurve;
  /** Own and believed points of every option one would say, issue by issue; options across one's red lines are missing. */
  readonly worths: readonly { readonly id: string; readonly of: ReadonlyMap<Option, Worth> }[];
}

interface Worth {
  readonly own: Points;
  /** Of the other side, as believed. */
  readonly other: Points;
}

/** Prepares the search; build it once a move. */
export function searchOf(view: SeatView, belief: Belief): Search {
  const space = believedSpace(view, belief);
  const other = otherSide(view.side);
  return {
    view,
    curve: proposalCurve(space, view.side),
    worths: space.issues.map(({ id, options }) => ({
      id,
      of: new Map(options.map(({ option, points }) => [option, { own: points[view.side], other: points[other] }])),
    })),
  };
}

/** What a package is worth to oneself and, as believed, to the other side; undefined where it says what one would never say. */
export function worthIn({ worths }: Search, candidate: Package): Worth | undefined {
  let own = 0;
  let other = 0;
  for (const { id, of } of worths) {
    const option = candidate[id];
    if (option === undefined) continue;
    const worth = of.get(option);
    if (worth === undefined) return undefined;
    own += worth.own;
    other += worth.other;
  }
  return { own: toPoints(own), other: toPoints(other) };
}

/** The whole package that is best for the other side, as believed, among those that reach a level of one's own. */
export function bestPackage(search: Search, level: Points): Proposal | undefined {
  const found = bestAtLevel(search.curve, level);
  const worth = found === null ? undefined : worthIn(search, found.package);
  return found === null || worth === undefined ? undefined : proposalOf(search, found.package, worth);
}

/**
 * A step from one's last offer: a few issues moved towards the best package at the level; or the other side's offer, mended.
 * Never what was offered before, never below the level.
 *
 * @returns undefined where no such step does the other side good
 */
export function stepTowards(search: Search, bounds: Bounds): Proposal | undefined {
  const { view } = search;
  const target = bestPackage(search, bounds.level);
  const own = ownStand(view);
  if (target === undefined || own === undefined) return target;
  const before = worthIn(search, own)?.other ?? 0;
  const theirs = bounds.fromTheirs ? theirWhole(view) : undefined;
  const candidates = [
    ...mixes(own, target.package, bounds.mostChanged),
    ...singleSteps(search, own),
    ...(theirs === undefined ? [] : [...mixes(theirs, own, 2), ...mixes(theirs, target.package, 2)]),
  ].flatMap((candidate): readonly Weighed[] => {
    const worth = worthIn(search, candidate);
    return worth !== undefined && worth.own >= bounds.level && worth.other > before ? [{ candidate, worth }] : [];
  });
  // Nobody takes back what it gave on one issue while another step will do.
  const steadfast = candidates.filter(({ candidate }) => !raises(search, own, candidate));
  const best = firstNew(view, steadfast) ?? firstNew(view, candidates);
  return best && proposalOf(search, best.candidate, best.worth);
}

interface Weighed {
  readonly candidate: Package;
  readonly worth: Worth;
}

/** The best for the other side, and of equals the best for oneself, that was not offered before. */
function firstNew(view: SeatView, candidates: readonly Weighed[]): Weighed | undefined {
  const said = view.offers.filter(({ side }) => side === view.side).flatMap(({ packages }) => packages);
  return candidates
    .toSorted((left, right) => right.worth.other - left.worth.other || right.worth.own - left.worth.own)
    .find(({ candidate }) => !said.some((offered) => sameData(offered, candidate)));
}

const raises = ({ worths }: Search, from: Package, to: Package): boolean =>
  worths.some(({ id, of }) => {
    const before = of.get(from[id] ?? '')?.own ?? 0;
    return from[id] !== to[id] && (of.get(to[id] ?? '')?.own ?? 0) > before;
  });

const proposalOf = ({ view }: Search, candidate: Package, { own, other }: Worth): Proposal => ({
  package: candidate,
  own,
  other,
  changed: differing(view.stands.mine, candidate),
});

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
