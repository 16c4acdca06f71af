import { SIDES, type Side } from '../domain/side.ts';
import type { Option, Package } from '../domain/package.ts';
import type { Space, SpaceIssue, SpaceOption } from './space.ts';

const keepOptions = (space: Space, keeps: (option: SpaceOption, issue: SpaceIssue) => boolean): Space => ({
  ...space,
  issues: space.issues.map((issue) => ({ ...issue, options: issue.options.filter((option) => keeps(option, issue)) })),
});

/** What a package says about an issue, if anything; safe for any issue name. */
export const optionFor = (candidate: Package, issue: string): Option | undefined =>
  Object.hasOwn(candidate, issue) ? candidate[issue] : undefined;

/** Whether an option crosses any red line that the space knows of. */
export const crossesAny = (option: SpaceOption): boolean => SIDES.some((side) => option.crosses?.[side] === true);

/**
 * Leaves one option on each issue that is settled or fixed by a partial offer; the other issues stay open.
 * An option that the issue does not have leaves it without options: then there is no package.
 */
export const restrict = (space: Space, fixed: Package): Space =>
  keepOptions(space, ({ option }, { id }) => {
    const wanted = optionFor(fixed, id);
    return wanted === undefined || wanted === option;
  });

/** Drops every option that crosses a side's red line (negotiation model §1: infeasible). */
export const withoutRedLines = (space: Space): Space => keepOptions(space, (option) => !crossesAny(option));

/**
 * Replaces one side's points by what the other believes of them, so that every question here can be asked of a belief.
 *
 * @param estimate - believed points of an option, any unit; the order they give is what counts
 */
export function withEstimate(space: Space, side: Side, estimate: (issue: string, option: Option) => number): Space {
  const believed = (id: string, entry: SpaceOption): SpaceOption => ({
    ...entry,
    points: { ...entry.points, [side]: estimate(id, entry.option) },
  });
  return {
    ...space,
    issues: space.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((entry) => believed(issue.id, entry)),
    })),
  };
}
