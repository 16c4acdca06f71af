import type { Complaint, Path } from '../problem.ts';
import { idsOf, type FactSkeleton, type Skeleton } from '../skeleton.ts';
import { doubtful, keysFor, reference, wrong, type Known } from './dangling.ts';

/** Everything that names a side, and what belongs to sides: interests, alternatives, facts, risks, annexes, events. */
export function peopleComplaints(scenario: Skeleton): readonly Complaint[] {
  const { sides, issues, annexes, facts, risks, events, opens, expects } = scenario;
  const side: Known = { what: 'side', names: idsOf(sides) };
  const issue: Known = { what: 'issue', names: idsOf(issues) };
  const risk: Known = { what: 'risk', names: idsOf(risks) };
  const sideOrBoth = (path: Path, name: string | undefined): readonly Complaint[] =>
    name === 'both' ? [] : reference(path, name, side);
  return [
    ...(opens === 'drawn' ? [] : reference(['opens'], opens, side)),
    ...sides.flatMap(({ interests }, at) =>
      interests.flatMap((interest, n) => reference(['sides', at, 'interests', n, 'issue'], interest.issue, issue)),
    ),
    ...sides.flatMap((one, at) => sideFacts(scenario, one, at)),
    ...reference(['expects', 'favours'], expects.favours, side),
    ...expects.shared.flatMap((name, n) => reference(['expects', 'shared', n], name, issue)),
    ...annexes.flatMap(({ holder, points }, at) => [
      ...reference(['annexes', at, 'holder'], holder, side),
      ...keysFor(['annexes', at, 'points'], points, side),
    ]),
    ...risks.flatMap(({ cost, seenBy }, at) => [
      ...sideOrBoth(['risks', at, 'seenBy'], seenBy),
      ...keysFor(['risks', at, 'cost'], cost, side),
    ]),
    ...facts.flatMap((fact, at) => [
      ...sideOrBoth(['facts', at, 'holder'], fact.holder),
      ...reference(['facts', at, 'issue'], fact.issue, issue),
      ...reference(['facts', at, 'risk'], fact.risk, risk),
      ...alternativeOf(scenario, fact, at),
      ...factKind(fact, at),
      ...factFigure(scenario, fact, at),
    ]),
    ...events.flatMap(({ heardBy, effect }, at) => [
      ...sideOrBoth(['events', at, 'heardBy'], heardBy),
      ...(effect.kind === 'fact'
        ? reference(['events', at, 'effect', 'fact'], effect.fact, { what: 'fact', names: idsOf(facts) })
        : []),
      ...(effect.kind === 'alternative' ? eventAlternative(scenario, effect, at) : []),
    ]),
  ];
}

/** A constraint or a step of the decision is told by a fact that its own side knows. */
function sideFacts({ facts }: Skeleton, side: Skeleton['sides'][number], at: number): readonly Complaint[] {
  const names = idsOf(facts.filter(({ holder }) => holder === 'both' || holder === side.id));
  return (['constraints', 'decision'] as const).flatMap((key) =>
    side[key].flatMap(({ fact }, n) => reference(['sides', at, key, n, 'fact'], fact, { what: 'fact', names })),
  );
}

function alternativeOf({ sides }: Skeleton, { alternative, holder }: FactSkeleton, at: number): readonly Complaint[] {
  const owners = sides.filter(({ id }) => holder === 'both' || id === holder);
  if (owners.length === 0) return [];
  const names = owners.flatMap(({ alternatives }) => idsOf(alternatives));
  return reference(['facts', at, 'alternative'], alternative, { what: 'alternative', names });
}

function eventAlternative(
  { sides }: Skeleton,
  { side, alternative }: { readonly side?: string | undefined; readonly alternative?: string | undefined },
  at: number,
): readonly Complaint[] {
  const path: Path = ['events', at, 'effect'];
  const owner = sides.find(({ id }) => id === side);
  if (owner === undefined) return reference([...path, 'side'], side, { what: 'side', names: idsOf(sides) });
  return reference([...path, 'alternative'], alternative, { what: 'alternative', names: idsOf(owner.alternatives) });
}

/** A fact of some kinds is about something that has to be named. */
function factKind({ id, kind, risk, day, alternative }: FactSkeleton, at: number): readonly Complaint[] {
  const path: Path = ['facts', at];
  if (kind === 'risk' && risk === undefined)
    return [
      wrong('fact-without-risk', path, `"${id ?? ''}" is a risk that ought to be told. Add "risk": which one it is.`),
    ];
  if (kind !== 'risk' && risk !== undefined)
    return [
      wrong(
        'fact-kind',
        [...path, 'risk'],
        'Only a fact of the kind "risk" names one. Change the kind, or take this out.',
      ),
    ];
  if (kind === 'deadline' && day === undefined)
    return [
      doubtful('fact-without-day', path, `"${id ?? ''}" is a deadline. Add "day": the calendar day, counted from 0.`),
    ];
  if (kind === 'alternative' && alternative === undefined)
    return [
      doubtful(
        'fact-without-alternative',
        path,
        `"${id ?? ''}" speaks of an alternative. Add "alternative": which one.`,
      ),
    ];
  return [];
}

/** A figure is one on a quantity, and it is inflated from something. */
function factFigure({ issues }: Skeleton, fact: FactSkeleton, at: number): readonly Complaint[] {
  const { issue: name, value, inflatedValue } = fact;
  const issue = issues.find(({ id }) => id === name);
  const figures = { value, inflatedValue };
  if (value === undefined && inflatedValue !== undefined)
    return [
      wrong(
        'fact-figure',
        ['facts', at, 'inflatedValue'],
        'An inflated figure needs the true one beside it. Add "value".',
      ),
    ];
  if (value !== undefined && name === undefined)
    return [
      wrong(
        'fact-figure',
        ['facts', at, 'value'],
        'This figure belongs to no issue. Add "issue": the quantity it speaks for.',
      ),
    ];
  if (value !== undefined && issue !== undefined && issue.kind !== 'quantity')
    return [
      wrong(
        'fact-figure',
        ['facts', at, 'value'],
        `The issue "${name ?? ''}" has no figures. Take this out, or name a quantity.`,
      ),
    ];
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = issue ?? {};
  return Object.entries(figures).flatMap(([key, figure]) =>
    figure !== undefined && (figure < min || figure > max)
      ? [
          doubtful(
            'fact-figure',
            ['facts', at, key],
            `${figure} lies outside the issue, which runs from ${min} to ${max}.`,
          ),
        ]
      : [],
  );
}
