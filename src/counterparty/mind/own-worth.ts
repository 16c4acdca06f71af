import { rankOf } from '../../domain/issue.ts';
import type { Option, Package } from '../../domain/package.ts';
import type { OwnIssue, SeatView } from '../../engine/seat-view.ts';
import { toPoints, type Points } from '../../kernel/brand.ts';

type Issues = Pick<SeatView, 'issues'>;

/** Own points of one option; 0 for an option the issue does not have. */
export const pointsOn = (issue: Pick<OwnIssue, 'options' | 'points' | 'range'>, option: Option): Points =>
  issue.points[rankOf(issue, option)] ?? 0;

/** Own points of the options that a package names. */
export function pointsOf({ issues }: Issues, candidate: Package): Points {
  let sum = 0;
  for (const issue of issues) {
    const option = candidate[issue.id];
    if (option !== undefined) sum += pointsOn(issue, option);
  }
  return toPoints(sum);
}

/** The issues on which a package crosses one's own red line. */
export const crossedBy = ({ issues }: Issues, candidate: Package): readonly string[] =>
  issues.flatMap(({ id, crosses }) => {
    const option = candidate[id];
    return option !== undefined && crosses.includes(option) ? [id] : [];
  });

/** Whether a package says something about every issue. */
export const isWhole = ({ issues }: Issues, candidate: Package): boolean =>
  issues.every(({ id }) => candidate[id] !== undefined);

/** An issue's best option for oneself that crosses no red line of one's own. */
export function bestOption({ options, points, crosses }: OwnIssue): Option | undefined {
  let best = -1;
  for (let place = 0; place < options.length; place += 1)
    if (best < 0 || (points[place] ?? 0) > (points[best] ?? 0))
      if (!crosses.includes(options[place] ?? '')) best = place;
  return options[best];
}

/** How much an issue can bring oneself, worst to best. */
export function weightOf({ points }: Pick<OwnIssue, 'points'>): Points {
  let [least, most] = [Infinity, -Infinity];
  for (const worth of points) {
    if (worth < least) least = worth;
    if (worth > most) most = worth;
  }
  return toPoints(most - least);
}

/** What a package can still come to: exact where it is whole. Nothing where it crosses a red line. */
export function reachOf(view: Issues, candidate: Package): { readonly low: Points; readonly high: Points } | undefined {
  if (crossedBy(view, candidate).length > 0) return undefined;
  let low = 0;
  let high = 0;
  for (const issue of view.issues) {
    const option = candidate[issue.id];
    const [least, most] = option === undefined ? boundsOf(issue) : [pointsOn(issue, option), pointsOn(issue, option)];
    low += least;
    high += most;
  }
  return { low: toPoints(low), high: toPoints(high) };
}

/** Own points of the worst and the best option that crosses no red line of one's own. */
function boundsOf({ options, points, crosses }: OwnIssue): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let place = 0; place < options.length; place += 1) {
    const worth = points[place] ?? 0;
    if ((worth >= least && worth <= most) || crosses.includes(options[place] ?? '')) continue;
    least = Math.min(least, worth);
    most = Math.max(most, worth);
  }
  return [least, most];
}
