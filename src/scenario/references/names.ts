import type { Complaint } from '../problem.ts';
import type { Skeleton } from '../skeleton.ts';
import { repeatedIds, repeatedNames, wrong } from './dangling.ts';

/** Words that mean something else where a side's name could stand. */
const NOT_A_SIDE: readonly string[] = ['both', 'drawn'];

/** No name twice in its list, and none that already means something. */
export function nameComplaints(scenario: Skeleton): readonly Complaint[] {
  const { sides, issues, annexes, facts, risks, events, rules } = scenario;
  return [
    ...repeatedIds(['sides'], 'side', sides),
    ...repeatedIds(['issues'], 'issue', issues),
    ...repeatedIds(['annexes'], 'annex', annexes),
    ...repeatedIds(['facts'], 'fact', facts),
    ...repeatedIds(['risks'], 'risk', risks),
    ...repeatedIds(['events'], 'event', events),
    ...repeatedNames(['rules'], 'rule', rules),
    ...sides.flatMap(({ alternatives, interests, constraints, decision, face }, at) => [
      ...repeatedIds(['sides', at, 'alternatives'], 'alternative', alternatives),
      ...repeatedIds(['sides', at, 'interests'], 'interest', interests),
      ...repeatedIds(['sides', at, 'constraints'], 'constraint', constraints),
      ...repeatedIds(['sides', at, 'decision'], 'step', decision),
      ...repeatedNames(['sides', at, 'face'], 'face need', face),
    ]),
    ...issues.flatMap(({ options, rungs }, at) => [
      ...repeatedNames(['issues', at, 'options'], 'option', options),
      ...repeatedIds(['issues', at, 'rungs'], 'rung', rungs),
    ]),
    ...sides.flatMap(({ id }, at) =>
      id !== undefined && NOT_A_SIDE.includes(id)
        ? [
            wrong(
              'reserved-name',
              ['sides', at, 'id'],
              `"${id}" already means something else where a side is named. Choose another name.`,
            ),
          ]
        : [],
    ),
  ];
}
