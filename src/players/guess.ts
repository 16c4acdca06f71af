import { proposalCurve, type ProposalCurve } from '../analysis/best-for-other.ts';
import type { Space } from '../analysis/space.ts';
import type { Option, Package } from '../domain/package.ts';
import { otherSide } from '../domain/side.ts';
import type { OwnIssue, SeatView } from '../engine/seat-view.ts';
import { toPoints, type Points } from '../kernel/brand.ts';

/** What a sign makes of an issue's guessed weight. Tuned. */
const SIGN = { told: 2, asked: 1.3, given: 0.75 } as const;
/** Figures of a quantity that are tried: about so many, and whatever was named. */
const FIGURES = 13;

const pointsOn = (issue: OwnIssue, option: Option): Points => issue.points[issue.options.indexOf(option)] ?? 0;

/** Own points of the options a package names. */
export const worthOf = ({ issues }: Pick<SeatView, 'issues'>, candidate: Package): Points =>
  toPoints(
    issues.reduce((sum, issue) => {
      const option = candidate[issue.id];
      return option === undefined ? sum : sum + pointsOn(issue, option);
    }, 0),
  );

/** Own points of the best package. */
export const mostPoints = ({ issues, settled }: Pick<SeatView, 'issues' | 'settled'>): Points =>
  toPoints(
    issues.reduce((sum, issue) => {
      const fixed = settled[issue.id];
      const open = fixed === undefined ? issue.options.filter((option) => !issue.crosses.includes(option)) : [fixed];
      return sum + Math.max(...open.map((option) => pointsOn(issue, option)));
    }, 0),
  );

/** How much an issue may weigh for the other side, as far as this side was told and has seen. */
function guessedWeights(view: SeatView): Readonly<Record<string, number>> {
  const them = otherSide(view.side);
  const weight: Record<string, number> = Object.fromEntries(view.issues.map(({ id }) => [id, 1]));
  const sign = (id: string | undefined, factor: number): void => {
    if (id !== undefined) weight[id] = (weight[id] ?? 1) * factor;
  };
  for (const { issue } of view.heardInterests) sign(issue, SIGN.told);
  for (const ask of view.asks) if (ask.side === them) sign(ask.issue, SIGN.asked);
  for (const step of view.concessions) if (step.side === them) for (const id of step.issues) sign(id, SIGN.given);
  return weight;
}

/** All packages worth thinking of: own points as they are, the other's as guessed. */
export function guessedCurve(view: SeatView): ProposalCurve {
  const weights = guessedWeights(view);
  const { side } = view;
  const other = otherSide(side);
  const space: Space = {
    issues: view.issues.map((issue) => {
      const last = Math.max(1, issue.options.length - 1);
      return {
        id: issue.id,
        options: tried(view, issue).map((option) => {
          const rank = issue.options.indexOf(option);
          const along = issue.prefers[other] === 'last' ? rank : last - rank;
          const theirs = toPoints((10 * (weights[issue.id] ?? 1) * along) / last);
          const own = pointsOn(issue, option);
          return { option, points: side === 'one' ? { one: own, two: theirs } : { one: theirs, two: own } };
        }),
      };
    }),
    reservation: { one: 0, two: 0 },
  };
  return proposalCurve(space, side);
}

function tried(view: SeatView, issue: OwnIssue): readonly Option[] {
  const settled = view.settled[issue.id];
  if (settled !== undefined) return [settled];
  const every = Math.max(1, Math.ceil(issue.options.length / FIGURES));
  const named: readonly (Option | undefined)[] = [view.stands.mine[issue.id], view.stands.theirs[issue.id]];
  return issue.options.filter(
    (option, at) =>
      !issue.crosses.includes(option) &&
      (at % every === 0 || at === issue.options.length - 1 || named.includes(option)),
  );
}
