import type { Complaint, Path } from '../problem.ts';
import { idsOf, namedOptions, type IssueSkeleton, type RedLineSkeleton, type Skeleton } from '../skeleton.ts';
import { keysFor, reference, someKeysFor, wrong, type Known } from './dangling.ts';
import { onGrid } from './quantities.ts';

/** What issues name: sides, options, risks; and the reference line, which names issues and options. */
export function issueComplaints(scenario: Skeleton): readonly Complaint[] {
  const { sides, issues, risks } = scenario;
  const side: Known = { what: 'side', names: idsOf(sides) };
  const risk: Known = { what: 'risk', names: idsOf(risks) };
  return [
    ...issues.flatMap((issue, at) => [
      ...keysFor(['issues', at, 'prefers'], issue.prefers, side),
      ...keysFor(['issues', at, 'values'], issue.values, side),
      ...someKeysFor(['issues', at, 'redLines'], issue.redLines, side),
      ...issue.rungs.flatMap(({ absorbs }, n) => someKeysFor(['issues', at, 'rungs', n, 'absorbs'], absorbs, risk)),
      ...optionReferences(issue, ['issues', at]),
    ]),
    ...reference(['lasts'], scenario.lasts, {
      what: 'issue',
      names: idsOf(issues.filter(({ kind }) => kind === 'quantity')),
    }),
    ...referenceComplaints(scenario),
  ];
}

function optionReferences(issue: IssueSkeleton, path: Path): readonly Complaint[] {
  if (issue.kind !== 'choice' && issue.kind !== 'clause') return [];
  const option: Known = { what: issue.kind === 'clause' ? 'rung' : 'option', names: namedOptions(issue) };
  const lines = Object.entries(issue.redLines);
  return [
    ...Object.entries(issue.values).flatMap(([side, { shares }]) =>
      keysFor([...path, 'values', side, 'shares'], shares, option),
    ),
    ...lines.flatMap(([side, { options }]) =>
      options.flatMap((name, n) =>
        reference([...path, 'redLines', side, n], name === undefined ? undefined : String(name), option),
      ),
    ),
  ];
}

/** The reference line is a whole package that crosses nobody's red line. */
function referenceComplaints({ issues, reference: { package: told } }: Skeleton): readonly Complaint[] {
  const path: Path = ['reference', 'package'];
  return [
    ...keysFor(path, told, { what: 'issue', names: idsOf(issues) }),
    ...issues.flatMap((issue) => {
      const option = issue.id === undefined || !Object.hasOwn(told, issue.id) ? undefined : told[issue.id];
      if (issue.id === undefined || option === undefined) return [];
      const place = [...path, issue.id];
      const unknown = optionComplaints(issue, option, place);
      if (unknown.length > 0) return unknown;
      return Object.entries(issue.redLines).flatMap(([side, line]) =>
        crosses(line, option)
          ? [
              wrong(
                'reference-crosses-red-line',
                place,
                `This lies beyond the red line of "${side}", so the reference line could never be reached. Change one of the two.`,
              ),
            ]
          : [],
      );
    }),
  ];
}

function optionComplaints(issue: IssueSkeleton, option: string | number, place: Path): readonly Complaint[] {
  if (issue.kind === 'choice' || issue.kind === 'clause')
    return reference(place, String(option), { what: 'option', names: namedOptions(issue) });
  if (issue.kind !== 'quantity' || issue.min === undefined || issue.max === undefined || issue.step === undefined)
    return [];
  return onGrid(issue, option)
    ? []
    : [
        wrong(
          'unknown-option',
          place,
          `"${issue.id ?? ''}" runs from ${issue.min} to ${issue.max} in steps of ${issue.step}; ${String(option)} is none of them.`,
        ),
      ];
}

const crosses = ({ below, above, options }: RedLineSkeleton, option: string | number): boolean =>
  options.includes(option) ||
  (typeof option === 'number' && ((below !== undefined && option < below) || (above !== undefined && option > above)));
