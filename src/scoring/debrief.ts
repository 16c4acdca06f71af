import { efficiencyOf } from '../analysis/efficiency.ts';
import { paretoFrontier, type FrontierEntry, type ParetoFrontier } from '../analysis/frontier.ts';
import { solutionPoints } from '../analysis/solutions.ts';
import { zopaOf } from '../analysis/zopa.ts';
import { reservationPointOf } from '../domain/alternative.ts';
import type { Option, Package } from '../domain/package.ts';
import { bySide, type BySide, type Side } from '../domain/side.ts';
import { toPoints, type Points, type Rounds, type Share } from '../kernel/brand.ts';
import type { Log } from '../engine/events.ts';
import type { Instance } from '../scenario/instance.ts';
import { spaceOf } from '../engine/space-of.ts';
import type { Offer, State } from '../engine/state.ts';
import { tacticsOf, type Stretch } from '../engine/tactics/tactics-of.ts';
import { pointsIn, pointsOfText, worthOf } from '../engine/worth.ts';
import { acrossFrom, type Across } from './across.ts';
import { keyMomentsOf, type KeyMoment } from './moments.ts';
import { concessionsOf } from './pairing.ts';
import { fromTheOtherSeat, playOf, type MoveStep, type Play } from './play.ts';
import { DEFAULT_RUBRIC, type Rubric } from './rubric.ts';
import { scorePlay } from './score.ts';
import type { Scorecard } from './scorecard.ts';

/** A place in the plane of both sides' points; a range where an offer leaves issues open. */
export interface Place {
  readonly package: Package;
  readonly points: BySide<Points>;
}

/** One step of the dance: a bundle that was on the table. */
export interface PathStep {
  readonly seq: number;
  readonly round: Rounds;
  readonly side: Side;
  readonly offer: string;
  readonly kind: Offer['kind'];
  readonly bundle: number;
  readonly package: Package;
  /** From the worst to the best completion; equal where the package is whole. */
  readonly low: BySide<Points>;
  readonly high: BySide<Points>;
}

/** A concession with its worth to both sides. */
export interface LoggedConcession {
  readonly seq: number;
  readonly round: Rounds;
  readonly side: Side;
  readonly issues: readonly string[];
  /** What its maker gave up, and what it brought the other, each in own points. */
  readonly lost: Points;
  readonly gained: Points;
  readonly paired: boolean;
}

/** Everything a debrief shows of one side's negotiation, as data for any screen. Both sides' secrets are open now. */
export interface Debrief {
  readonly side: Side;
  readonly scorecard: Scorecard;
  readonly path: readonly PathStep[];
  /** From side one's best to side two's best. */
  readonly frontier: readonly Place[];
  readonly zopa: boolean;
  readonly nash: Place | undefined;
  readonly kalaiSmorodinsky: Place | undefined;
  readonly egalitarian: Place | undefined;
  readonly utilitarian: Place | undefined;
  /** The two or three that mattered most, by their effect on the grade. */
  readonly moments: readonly KeyMoment[];
  readonly across: Across;
  /** At the end, and as each side wrote it. */
  readonly reservationPoint: BySide<Points>;
  readonly written: BySide<Points | undefined>;
  readonly concessions: readonly LoggedConcession[];
  /** The tactic lines that either side kept up for a while. */
  readonly tactics: BySide<readonly Stretch[]>;
  readonly signed: Place | undefined;
  readonly realised: BySide<Points> | undefined;
  /** How much of what was possible for both was signed, 0–1; undefined without a deal, or where there is nothing to share. */
  readonly efficiency: Share | undefined;
  /** What both could have gained over the signed text, and the trade that gives it; undefined on the frontier or without a deal. */
  readonly leftOnTable: (Place & { readonly gain: BySide<Points>; readonly trade: readonly TradeStep[] }) | undefined;
}

/** One issue of a trade: from what was signed to what would have been better, and what that is worth to both. */
export interface TradeStep {
  readonly issue: string;
  readonly from: Option;
  readonly to: Option;
  readonly gain: BySide<Points>;
}

/**
 * Everything that a debrief shows of one side's negotiation, by its log alone.
 *
 * @param log - must begin with `instanceDrawn`; where the talks still go on, what the end would show is left out
 * @source experience, afterwards 7; negotiation model §8
 */
export function debriefOf(log: Log, side: Side, rubric: Rubric = DEFAULT_RUBRIC): Debrief {
  const play = playOf(log, side);
  const { end } = play;
  const frontier = paretoFrontier(spaceOf(end.instance, end.alternatives));
  const solutions = solutionPoints(frontier);
  const placed = (entry: FrontierEntry | null): Place | undefined => (entry === null ? undefined : placeOf(entry));
  const scorecard = scorePlay(play, rubric);
  const signed = signedPlace(end);
  return {
    side,
    scorecard,
    moments: keyMomentsOf(scorecard),
    across: acrossFrom(play),
    path: play.moves.flatMap(pathStepsOf),
    frontier: frontier.entries.map(placeOf),
    zopa: zopaOf(frontier, 'exists-only').exists,
    nash: placed(solutions.nash),
    kalaiSmorodinsky: placed(solutions.kalaiSmorodinsky),
    egalitarian: placed(solutions.egalitarian),
    utilitarian: placed(solutions.utilitarian),
    reservationPoint: bySide((whose) => reservationPointOf(end.alternatives[whose])),
    written: bySide((whose) => end.written[whose]?.points),
    concessions: loggedConcessions(play),
    tactics: tacticsOf(end),
    signed,
    realised: end.implemented?.realised,
    efficiency: signed && (efficiencyOf(frontier, signed.points).share ?? undefined),
    leftOnTable: signed && leftOnTable(end, frontier, signed),
  };
}

const placeOf = ({ package: options, points }: FrontierEntry): Place => ({
  package: options,
  points: bySide((side) => toPoints(points[side])),
});

function pathStepsOf({ seq, event, after }: MoveStep): readonly PathStep[] {
  const made = after.offers.find((offer) => offer.seq === seq && offer.side === event.side);
  if (made === undefined) return [];
  return made.packages.map((bundle, at): PathStep => {
    const whole = { ...after.settled, ...bundle };
    const range = bySide((side) => {
      const worth = worthOf(after.instance.issues, side, whole);
      // Across a red line a package has no worth at the table; the chart still has to put it somewhere.
      const plain = pointsIn(after.instance.issues, side, whole);
      return worth.kind === 'range' ? worth : { low: plain, high: plain };
    });
    return {
      seq,
      round: event.round,
      side: event.side,
      offer: made.id,
      kind: made.kind,
      bundle: at,
      package: whole,
      low: bySide((side) => range[side].low),
      high: bySide((side) => range[side].high),
    };
  });
}

function loggedConcessions(play: Play): readonly LoggedConcession[] {
  return [...concessionsOf(play), ...concessionsOf(fromTheOtherSeat(play))]
    .map(({ tie, concession: { seq, round, side, issues, lost, gained } }): LoggedConcession => ({
      seq,
      round,
      side,
      issues,
      lost,
      gained,
      paired: tie !== undefined,
    }))
    .toSorted((left, right) => left.seq - right.seq);
}

function signedPlace({ instance, outcome }: State): Place | undefined {
  if (outcome?.kind !== 'signed') return undefined;
  return { package: outcome.text.package, points: bySide((side) => pointsOfText(instance, side, outcome.text)) };
}

function leftOnTable({ instance }: State, frontier: ParetoFrontier, signed: Place): Debrief['leftOnTable'] {
  const { reached } = efficiencyOf(frontier, signed.points);
  if (reached === null) return undefined;
  const better = placeOf(reached);
  return {
    ...better,
    gain: bySide((side) => toPoints(reached.points[side] - signed.points[side])),
    trade: tradeBetween(instance, signed.package, better.package),
  };
}

function tradeBetween({ issues }: Instance, signed: Package, better: Package): readonly TradeStep[] {
  return issues.flatMap((issue): readonly TradeStep[] => {
    const [from, to] = [signed[issue.id], better[issue.id]];
    if (from === undefined || to === undefined || from === to) return [];
    const worth = (side: Side, option: Option): number => pointsIn([issue], side, { [issue.id]: option });
    return [{ issue: issue.id, from, to, gain: bySide((side) => toPoints(worth(side, to) - worth(side, from))) }];
  });
}

/** Where a package lies in an instance, whether or not anybody ever put it forward; red lines are not looked at. */
export const placeIn = ({ issues }: Instance, options: Package): Place => ({
  package: options,
  points: bySide((side) => pointsIn(issues, side, options)),
});
