import type { CheckedSheet } from '../../src/analysis/sheet.ts';
import { SIDES } from '../../src/domain/side.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { ScenarioText } from '../../src/scenario/text-schema.ts';

/** Something that an accepted file names, and where it must be found. */
type Lookup = readonly [where: string, name: string | undefined, known: readonly string[]];

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** References of an accepted scenario that lead nowhere, looked up one by one and by other means than the reader's. */
export function danglingIn(scenario: Scenario): readonly string[] {
  const sides = ids(scenario.sides);
  const either = [...sides, 'both'];
  const issues = ids(scenario.issues);
  const risks = ids(scenario.risks);
  const alternativesOf = (side: string): readonly string[] =>
    scenario.sides.filter(({ id }) => side === 'both' || side === id).flatMap(({ alternatives }) => ids(alternatives));
  const factsOf = (side: string): readonly string[] =>
    ids(scenario.facts.filter(({ holder }) => holder === 'both' || holder === side));
  const lookups: readonly Lookup[] = [
    ['opens', scenario.opens, [...sides, 'drawn']],
    ['expects.favours', scenario.expects.favours, sides],
    ...scenario.expects.shared.map((name): Lookup => ['expects.shared', name, issues]),
    ...scenario.sides.flatMap(({ id, interests, constraints, decision }): readonly Lookup[] => [
      ...interests.map(({ issue }): Lookup => ['interest', issue, issues]),
      ...[...constraints, ...decision].map(({ fact }): Lookup => ['told by', fact, factsOf(id)]),
    ]),
    ...scenario.facts.flatMap(({ holder, issue, risk, alternative }): readonly Lookup[] => [
      ['fact.holder', holder, either],
      ['fact.issue', issue, issues],
      ['fact.risk', risk, risks],
      ['fact.alternative', alternative, alternativesOf(holder)],
    ]),
    ...scenario.risks.map(({ seenBy }): Lookup => ['risk.seenBy', seenBy, either]),
    ...scenario.annexes.map(({ holder }): Lookup => ['annex.holder', holder, sides]),
    ...scenario.events.flatMap(({ heardBy, effect }): readonly Lookup[] => [
      ['event.heardBy', heardBy, either],
      ...(effect.kind === 'fact' ? [['event.fact', effect.fact, ids(scenario.facts)] as const] : []),
      ...(effect.kind === 'alternative'
        ? ([
            ['event.side', effect.side, sides],
            ['event.alternative', effect.alternative, alternativesOf(effect.side)],
          ] as const)
        : []),
    ]),
    ...scenario.issues.flatMap((issue): readonly Lookup[] =>
      issue.kind === 'clause'
        ? issue.rungs.flatMap(({ absorbs }) => Object.keys(absorbs).map((name): Lookup => ['absorbs', name, risks]))
        : [],
    ),
  ];
  return [
    ...lookups.filter(([, name, known]) => name !== undefined && !known.includes(name)).map(([where]) => where),
    ...unequal('reference.package', scenario.reference.package, issues),
    ...scenario.issues.flatMap((issue) => [
      ...unequal(`${issue.id}.values`, issue.values, sides),
      ...unequal(`${issue.id}.prefers`, issue.prefers, sides),
      ...Object.keys(issue.redLines ?? {}).filter((name) => !sides.includes(name)),
      ...optionsAmiss(issue),
    ]),
    ...scenario.risks.flatMap(({ id, cost }) => unequal(`${id}.cost`, cost, sides)),
    ...scenario.annexes.flatMap(({ id, points }) => unequal(`${id}.points`, points, sides)),
    ...[sides, issues, risks, ids(scenario.facts), ids(scenario.events), ids(scenario.annexes)].flatMap(repeated),
  ];
}

function optionsAmiss(issue: Scenario['issues'][number]): readonly string[] {
  if (issue.kind === 'quantity') return [];
  const options = issue.kind === 'choice' ? issue.options : ids(issue.rungs);
  return [
    ...Object.values(issue.values).flatMap(({ shares }) => unequal(`${issue.id}.shares`, shares, options)),
    ...Object.values(issue.redLines ?? {}).flatMap((line) =>
      line.filter((name) => !options.includes(String(name))).map(String),
    ),
    ...repeated(options),
  ];
}

/** Names of a scenario without words in an accepted text, and words without a name. */
export function wordlessIn(scenario: Scenario, text: ScenarioText): readonly string[] {
  const issues = ids(scenario.issues);
  return [
    ...unequal('sides', text.sides, ids(scenario.sides)),
    ...unequal('issues', text.issues, issues),
    ...unequal('facts', text.facts, ids(scenario.facts)),
    ...unequal('rules', text.rules, scenario.rules),
    ...unequal('risks', text.risks, ids(scenario.risks)),
    ...unequal('events', text.events, ids(scenario.events)),
    ...unequal('annexes', text.annexes, ids(scenario.annexes)),
    ...scenario.sides.flatMap((side) => {
      const said = text.sides[side.id];
      if (said === undefined) return [];
      const crossing = scenario.issues.filter(({ redLines }) => Object.hasOwn(redLines ?? {}, side.id));
      return [
        ...unequal(`${side.id}.interests`, said.interests, ids(side.interests)),
        ...unequal(`${side.id}.alternatives`, said.alternatives, ids(side.alternatives)),
        ...unequal(`${side.id}.constraints`, said.constraints, ids(side.constraints)),
        ...unequal(`${side.id}.decision`, said.decision, ids(side.decision)),
        ...unequal(`${side.id}.face`, said.face, side.face),
        ...unequal(`${side.id}.redLines`, said.redLines, ids(crossing)),
        ...unequal(`${side.id}.reasons`, said.reasons, issues),
      ];
    }),
  ];
}

/** What is wrong with an accepted sheet. */
export function amissIn({ space, sides }: CheckedSheet): readonly string[] {
  return [
    ...repeated([sides.one, sides.two]),
    ...repeated(ids(space.issues)),
    ...space.issues.flatMap(({ id, options }) => [
      ...(options.length === 0 ? [`${id} has no options`] : []),
      ...repeated(options.map(({ option }) => `${typeof option} ${option}`)),
      ...options.flatMap(({ points }) =>
        SIDES.filter((side) => !Number.isFinite(points[side])).map(() => `${id} not finite`),
      ),
    ]),
    ...SIDES.filter((side) => !Number.isFinite(space.reservation[side])),
  ];
}

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

const unequal = (where: string, block: object, names: readonly string[]): readonly string[] => {
  const written = Object.keys(block);
  return written.length === names.length && names.every((name) => Object.hasOwn(block, name)) ? [] : [where];
};
