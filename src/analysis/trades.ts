import { bySide, type BySide, type Side } from '../domain/side.ts';
import type { Package } from '../domain/package.ts';
import { packageAlong, paretoFrontier, pointsAlong, type FrontierEntry } from './frontier.ts';
import { withoutRedLines } from './restrict.ts';
import { gridOf, sumExactly, type Column, type Grid } from './scale.ts';
import { solutionPoints } from './solutions.ts';
import type { Space, SpaceIssue } from './space.ts';
import { at } from './typed.ts';
import { worthKeeping } from './worth-keeping.ts';

/** Two issues on which both sides do better by each giving way on one than by meeting in the middle on both. */
export interface TradeOpportunity {
  readonly issues: readonly [string, string];
  /** The middle of each issue, haggled by itself. */
  readonly from: Package;
  /** The exchange whose smaller gain is greatest. */
  readonly to: Package;
  /** The issue on which each side gives way. */
  readonly gives: BySide<string>;
  readonly gain: BySide<number>;
  /** The smaller of the two gains: what the trade is sure to be worth to both. */
  readonly worth: number;
}

/**
 * Lists the pairs of issues that allow logrolling, most worth first.
 *
 * The middle of an issue is the option with the greatest smaller share of each side's best there (Kalai–Smorodinsky on that issue alone);
 * the exchange is the egalitarian point of the pair with those middles as disagreement.
 *
 * @source I, N (logrolling: cheap for me against dear for them)
 */
export function tradeOpportunities(full: Space): readonly TradeOpportunity[] {
  const { issues } = withoutRedLines(full);
  const middles = issues.flatMap((issue) => {
    const middle = middleOf(issue);
    return middle === null ? [] : [{ issue, middle }];
  });
  const pairs = middles.flatMap((first, i) => middles.slice(i + 1).map((second) => [first, second] as const));
  return pairs
    .flatMap(([first, second]) => tradeBetween(first, second) ?? [])
    .toSorted((left, right) => right.worth - left.worth);
}

interface IssueWithMiddle {
  readonly issue: SpaceIssue;
  readonly middle: FrontierEntry;
}

function middleOf(issue: SpaceIssue): FrontierEntry | null {
  const least = (side: Side): number =>
    issue.options.reduce((low, { points }) => Math.min(low, points[side]), Infinity);
  if (issue.options.length === 0) return null;
  return solutionPoints(paretoFrontier({ issues: [issue], reservation: bySide(least) })).kalaiSmorodinsky;
}

function tradeBetween(first: IssueWithMiddle, second: IssueWithMiddle): TradeOpportunity | null {
  const issues = [first.issue, second.issue];
  const reservation = bySide((side) => sumExactly([first.middle.points[side], second.middle.points[side]]));
  const path = bestExchange(gridOf({ issues, reservation }));
  if (path === null) return null;
  const space = { issues, reservation };
  const points = pointsAlong(space, path);
  const onFirst = first.issue.options[path[0]]?.points.one ?? 0;
  const oneGivesOnFirst = onFirst < first.middle.points.one;
  const [firstId, secondId] = [first.issue.id, second.issue.id];
  const gain = bySide((side) => sumExactly([points[side], -reservation[side]]));
  return {
    issues: [firstId, secondId],
    from: { ...first.middle.package, ...second.middle.package },
    to: packageAlong(space, path),
    gives: oneGivesOnFirst ? { one: firstId, two: secondId } : { one: secondId, two: firstId },
    gain,
    worth: Math.min(gain.one, gain.two),
  };
}

/**
 * The options of two issues whose smaller gain over the middles is greatest, ties as for every solution; null where it is not above 0.
 * The egalitarian point of the pair, without listing its frontier: a sheet may have thousands of pairs.
 */
function bestExchange({ columns: [left, right], reservation }: Grid): readonly [number, number] | null {
  if (left === undefined || right === undefined) return null;
  const inOrder = (column: Column): number[] => worthKeeping(column).toSorted((a, b) => a - b);
  const seconds = inOrder(right);
  let path: readonly [number, number] | null = null;
  let [best, bestSum, bestLeast] = [0, 0, 0];
  for (const i of inOrder(left))
    for (const k of seconds) {
      const one = at(left.own, i) + at(right.own, k);
      const two = at(left.other, i) + at(right.other, k);
      const smaller = Math.min(one - reservation.own, two - reservation.other);
      if (smaller <= 0 || smaller < best) continue;
      const least = Math.min(one, two);
      if ((smaller - best || one + two - bestSum || least - bestLeast) <= 0) continue;
      path = [i, k];
      [best, bestSum, bestLeast] = [smaller, one + two, least];
    }
  return path;
}
