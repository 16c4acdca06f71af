import { expect, test } from 'vitest';
import { DIFFICULTIES } from '../../src/domain/seat.ts';
import { drawInstance } from '../../src/scenario/draw.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { ScenarioText } from '../../src/scenario/text-schema.ts';
import { STRUCTURE, TEXT } from './edited.ts';
import { FUZZ_TIME, fuzzSeeds, mutated } from './mutated.ts';

/** Longest that a broken file may keep an author waiting; generous, since the machine may be busy. */
const PATIENCE = 3000;

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
const has = (block: object, names: readonly string[]): boolean => names.every((name) => Object.hasOwn(block, name));

/** Everything in an accepted scenario that names something which is not there: looked up once more, by other means. */
function danglingIn(scenario: Scenario): readonly string[] {
  const sides = ids(scenario.sides);
  const issues = ids(scenario.issues);
  const risks = ids(scenario.risks);
  const holders = [
    ...scenario.facts.map(({ holder }) => holder),
    ...scenario.risks.map(({ seenBy }) => seenBy),
    ...scenario.events.map(({ heardBy }) => heardBy),
  ];
  const alternatives = (side: string): readonly string[] =>
    ids(scenario.sides.find(({ id }) => id === side)?.alternatives ?? []);
  return [
    ...holders.filter((name) => name !== 'both' && !sides.includes(name)),
    ...scenario.facts.flatMap(({ issue, risk }) =>
      [
        issue === undefined || issues.includes(issue) ? [] : [issue],
        risk === undefined || risks.includes(risk) ? [] : [risk],
      ].flat(),
    ),
    ...scenario.issues.filter(({ values, prefers }) => !has(values, sides) || !has(prefers, sides)).map(({ id }) => id),
    ...scenario.events.flatMap(({ effect }) =>
      effect.kind === 'fact' && !ids(scenario.facts).includes(effect.fact) ? [effect.fact] : [],
    ),
    ...scenario.events.flatMap(({ effect }) =>
      effect.kind === 'alternative' && !alternatives(effect.side).includes(effect.alternative)
        ? [effect.alternative]
        : [],
    ),
    ...(has(scenario.reference.package, issues) && Object.keys(scenario.reference.package).length === issues.length
      ? []
      : ['reference']),
  ];
}

/** Names of a scenario that an accepted text has no words for. */
function wordlessIn(scenario: Scenario, text: ScenarioText): readonly string[] {
  const lists: readonly (readonly [object, readonly string[]])[] = [
    [text.sides, ids(scenario.sides)],
    [text.issues, ids(scenario.issues)],
    [text.facts, ids(scenario.facts)],
    [text.risks, ids(scenario.risks)],
    [text.events, ids(scenario.events)],
    [text.annexes, ids(scenario.annexes)],
    [text.rules, scenario.rules],
  ];
  return lists.flatMap(([block, names]) => names.filter((name) => !Object.hasOwn(block, name)));
}

test.each([
  ['structure', STRUCTURE, 100],
  ['text', TEXT, 40],
] as const)(
  'a %s with slips in it is told about or sound, and never thrown at anybody',
  FUZZ_TIME,
  (which, original, usual) => {
    let accepted = 0;
    for (const seed of fuzzSeeds(usual)) {
      const slipped = mutated(original, seed);
      const started = performance.now();
      const { scenario, texts, problems } = readScenario({
        scenario: { file: 'scenario.yaml', text: which === 'structure' ? slipped : STRUCTURE },
        texts: which === 'text' ? [{ file: 'text.en.yaml', text: slipped }] : [],
      });
      expect(performance.now() - started, `seed ${seed}`).toBeLessThan(PATIENCE);
      for (const problem of problems)
        expect(formatProblem(problem), `seed ${seed}`).toMatch(/^[a-z.]+:\d+:\d+: (?:warning: )?[a-z-]+: .+/u);
      if (scenario === undefined) {
        expect(problems.length, `seed ${seed}`).toBeGreaterThan(0);
        continue;
      }
      accepted += 1;
      expect(danglingIn(scenario), `seed ${seed}`).toEqual([]);
      for (const { text } of texts) expect(wordlessIn(scenario, text), `seed ${seed}`).toEqual([]);
      for (const difficulty of DIFFICULTIES) {
        const drawn = drawInstance(scenario, seed, difficulty);
        if (drawn.ok)
          expect(
            drawn.value.issues.flatMap(({ points }) => [...points.one, ...points.two]).every(Number.isFinite),
            `seed ${seed}`,
          ).toBe(true);
      }
    }
    expect(accepted).toBeGreaterThan(0);
  },
);
