import { bestChoice } from '../../analysis/best-choice.ts';
import { choiceOf, type Choice } from '../../analysis/choice.ts';
import { wholeAtLeast, type Unit } from '../../analysis/scale.ts';
import { nth } from '../../analysis/slope.ts';
import type { Package } from '../../domain/package.ts';
import type { SeatView } from '../../engine/seat-view.ts';
import type { Points } from '../../kernel/brand.ts';
import type { Belief } from './belief.ts';
import { believedIssues, type BelievedIssue } from './believed-space.ts';
import { mixes, packageAt, placesOf, singleSteps, type Near, type Places, type Visit } from './near-packages.ts';
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
  /** Own and believed points of every option one would say, issue by issue; options across one's red lines are missing. */
  readonly issues: readonly BelievedIssue[];
  /** Made ready when first asked for. */
  readonly choice: () => Choice;
}

interface Worth {
  readonly own: Points;
  /** Of the other side, as believed. */
  readonly other: Points;
}

const HUNDREDTHS: Unit = { times: 100, over: 1, exact: true };

/** Prepares the search; build it once a move. */
export function searchOf(view: SeatView, belief: Belief): Search {
  const issues = believedIssues(view, belief);
  let choice: Choice | undefined;
  return { view, issues, choice: () => (choice ??= choiceOf(issues.map(({ column }) => column))) };
}

/** What a package is worth to oneself and, as believed, to the other side; undefined where it says what one would never say. */
export function worthIn({ issues }: Pick<Search, 'issues'>, candidate: Package): Worth | undefined {
  let own = 0;
  let other = 0;
  for (const { id, options, column } of issues) {
    const option = candidate[id];
    if (option === undefined) continue;
    const place = options.indexOf(option);
    if (place < 0) return undefined;
    own += nth(column.own, place);
    other += nth(column.other, place);
  }
  return { own: own / HUNDREDTHS.times, other: other / HUNDREDTHS.times };
}

/** The whole package that is best for the other side, as believed, among those that reach a level of one's own. */
export function bestPackage(search: Search, level: Points): Proposal | undefined {
  const places = bestPlaces(search, level);
  return places && proposalOf(search, packageAt(search.issues, places));
}

const bestPlaces = ({ choice }: Search, level: Points): Places | undefined =>
  bestChoice(choice(), wholeAtLeast(HUNDREDTHS, level)) ?? undefined;

/**
 * A step from one's last offer: a few issues moved towards the best package at the level; or the other side's offer, mended.
 * Never what was offered before, never below the level.
 *
 * @returns undefined where no such step does the other side good
 */
export function stepTowards(search: Search, bounds: Bounds): Proposal | undefined {
  const { view, issues } = search;
  const stand = ownStand(view);
  if (stand === undefined) return bestPackage(search, bounds.level);
  const target = bestPlaces(search, bounds.level);
  if (target === undefined) return undefined;
  const own = placesOf(issues, stand);
  const whole = bounds.fromTheirs ? theirWhole(view) : undefined;
  const theirs = whole && placesOf(issues, whole);
  const best = bestOf(search, { own, level: bounds.level, before: worthIn(search, stand)?.other ?? 0 });
  const walk = { issues, visit: best.visit };
  mixes(walk, { from: own, into: target, most: bounds.mostChanged });
  singleSteps(walk, own);
  if (theirs !== undefined) {
    mixes(walk, { from: theirs, into: own, most: 2 });
    mixes(walk, { from: theirs, into: target, most: 2 });
  }
  const found = best.found();
  return found && proposalOf(search, packageAt(issues, found.places));
}

/**
 * Keeps the best for the other side, and of equals the best for oneself, that was not offered before.
 * Nobody takes back what it gave on one issue while another step will do.
 */
function bestOf(
  { view, issues }: Search,
  { own: from, level, before }: { own: Places; level: Points; before: Points },
): { readonly visit: Visit; readonly found: () => Near | undefined } {
  const said = view.offers
    .filter(({ side }) => side === view.side)
    .flatMap(({ packages }) => packages.map((offered) => placesOf(issues, offered)));
  const isNew = (places: Places): boolean => !said.some((offered) => isSame(offered, places));
  const least = wholeAtLeast(HUNDREDTHS, level);
  const most = Math.round(before * HUNDREDTHS.times);
  let steadfast: Near | undefined;
  let any: Near | undefined;
  return {
    visit: (places, own, other) => {
      if (own < least || other <= most) return;
      const steady = !raises(issues, from, places);
      const rival = steady ? steadfast : any;
      if (rival !== undefined && (other < rival.other || (other === rival.other && own <= rival.own))) return;
      if (!isNew(places)) return;
      const near: Near = { places: [...places], own, other };
      if (steady) steadfast = near;
      else any = near;
    },
    found: () => steadfast ?? any,
  };
}

const isSame = (left: Places, right: Places): boolean => left.every((place, i) => place === right[i]);

/** Whether a package asks for more on an issue than the one it comes from. */
const raises = (issues: readonly BelievedIssue[], from: Places, to: Places): boolean =>
  issues.some(({ column: { own } }, i) => {
    const [was, now] = [from[i] ?? -1, to[i] ?? -1];
    return was !== now && now >= 0 && nth(own, now) > (was < 0 ? 0 : nth(own, was));
  });

const proposalOf = (search: Search, candidate: Package): Proposal => ({
  package: candidate,
  ...(worthIn(search, candidate) ?? { own: 0, other: 0 }),
  changed: differing(search.view.stands.mine, candidate),
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
