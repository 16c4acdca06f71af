import type { Side } from '../../domain/side.ts';
import type { SpaceIssue } from '../../analysis/space.ts';
import type { Draw, LintFinding, LintSubject } from './lint.ts';

/** Both sides care about the issues in the same order at every seed: nothing is cheap for one and dear for the other. */
export function samePriorities({ scenario, draws }: LintSubject): readonly LintFinding[] {
  if (scenario.expects.trades === 'none' || scenario.issues.length < 2 || draws.length === 0) return [];
  if (!draws.every(({ space }) => orderFor(space.issues, 'one') === orderFor(space.issues, 'two'))) return [];
  return [
    {
      in: 'scenario',
      path: ['issues'],
      at: 'key',
      message:
        'Both sides put the issues in the same order of importance at every seed, so that all of it is haggling. Let something matter more to one than to the other, or say "expects: { trades: none }".',
    },
  ];
}

/** Issues on which both like the same option best at every seed, without the author having said so. */
export function unopposedIssues({ scenario, draws }: LintSubject): readonly LintFinding[] {
  return scenario.issues.flatMap(({ id }, at) =>
    isShared(draws, at) && !scenario.expects.shared.includes(id)
      ? [
          {
            in: 'scenario' as const,
            path: ['issues', at, 'values'],
            at: 'key' as const,
            message: `Both sides like the same option of "${id}" best at every seed: there is nothing to negotiate about it. Oppose them, or name it under "expects: { shared: […] }" if finding that out is the lesson.`,
          },
        ]
      : [],
  );
}

/** Issues that are said to be shared, and are not. */
export function opposedAfterAll({ scenario, draws }: LintSubject): readonly LintFinding[] {
  return scenario.expects.shared.flatMap((id, n) => {
    const at = scenario.issues.findIndex((issue) => issue.id === id);
    if (at < 0 || draws.length === 0 || isShared(draws, at)) return [];
    return [
      {
        in: 'scenario' as const,
        path: ['expects', 'shared', n],
        message: `"${id}" is said to be liked alike by both, and at some seeds it is not. Take it out, or let both have the same best option.`,
      },
    ];
  });
}

const isShared = (draws: readonly Draw[], at: number): boolean =>
  draws.length > 0 &&
  draws.every(({ space }) => {
    const issue = space.issues[at];
    return issue !== undefined && spanFor(issue, 'one') > 0 && bestFor(issue, 'one') === bestFor(issue, 'two');
  });

/** The issues of one side by what they can bring it, most first. */
const orderFor = (issues: readonly SpaceIssue[], side: Side): string =>
  issues
    .toSorted((left, right) => spanFor(right, side) - spanFor(left, side))
    .map(({ id }) => id)
    .join(' ');

const pointsFor = ({ options }: SpaceIssue, side: Side): readonly number[] => options.map(({ points }) => points[side]);

const spanFor = (issue: SpaceIssue, side: Side): number =>
  Math.max(...pointsFor(issue, side)) - Math.min(...pointsFor(issue, side));

const bestFor = (issue: SpaceIssue, side: Side): number => {
  const points = pointsFor(issue, side);
  return points.indexOf(Math.max(...points));
};
