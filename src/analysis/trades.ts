import { bySide, SIDES, type BySide, type Side } from '../domain/side.ts';
import type { Package } from '../domain/package.ts';
import { paretoFrontier, type FrontierEntry } from './frontier.ts';
import { withoutRedLines } from './restrict.ts';
import { sumExactly } from './scale.ts';
import { solutionPoints } from './solutions.ts';
import type { Space, SpaceIssue } from './space.ts';
import { worthOf } from './worth.ts';

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
  const { egalitarian } = solutionPoints(paretoFrontier({ issues, reservation }));
  if (egalitarian === null) return null;
  const gain = bySide((side) => sumExactly([egalitarian.points[side], -reservation[side]]));
  if (SIDES.some((side) => gain[side] <= 0)) return null;
  const onFirst = worthOf({ issues: [first.issue], reservation }, 'one', egalitarian.package) ?? 0;
  const oneGivesOnFirst = onFirst < first.middle.points.one;
  const [firstId, secondId] = [first.issue.id, second.issue.id];
  return {
    issues: [firstId, secondId],
    from: { ...first.middle.package, ...second.middle.package },
    to: egalitarian.package,
    gives: oneGivesOnFirst ? { one: firstId, two: secondId } : { one: secondId, two: firstId },
    gain,
    worth: Math.min(gain.one, gain.two),
  };
}
