import { paretoFrontier } from '../analysis/frontier.ts';
import type { Space } from '../analysis/space.ts';
import { zopaOf } from '../analysis/zopa.ts';
import { drawInstance } from './draw.ts';
import type { Instance } from './instance.ts';
import { LINTS } from './lints.ts';
import type { Draw, LintSubject } from './lints/lint.ts';
import { inOrder, type Problem } from './problem.ts';
import { readScenario, type ScenarioFiles, type ScenarioReading } from './read-scenario.ts';
import type { Scenario } from './schema.ts';

/** Seeds over which a scenario is judged. */
export const CHECKED_SEEDS = 40;

/** What a check needs of the rows below: they know how a space comes of an instance, and what can be said. */
export interface CheckMeans extends Pick<LintSubject, 'lineKinds' | 'slots'> {
  readonly spaceOf: (instance: Instance) => Space;
  /** Portraits that there are; left out where nobody can tell. */
  readonly characters?: readonly string[];
}

/** Everything that can be said against a scenario: what keeps it from being read, and if nothing does, what an author would remark. */
export function checkScenario(files: ScenarioFiles, means: CheckMeans): readonly Problem[] {
  const reading = readScenario(files);
  const { scenario } = reading;
  const told = [...wordless(files), ...reading.problems];
  return scenario === undefined ? told : inOrder([...told, ...lint(scenario, reading, means)]);
}

/** A scenario without a text can be drawn, but nobody can play it. */
function wordless({ scenario: { file }, texts }: ScenarioFiles): readonly Problem[] {
  if (texts.length > 0) return [];
  const message = 'No text lies beside this scenario. Write its sentences into a text.en.yaml in the same folder.';
  return [{ file, line: 1, column: 1, code: 'no-text', severity: 'error', message }];
}

function lint(
  scenario: Scenario,
  reading: ScenarioReading,
  { spaceOf, lineKinds, slots, characters }: CheckMeans,
): readonly Problem[] {
  const seeds = Array.from({ length: CHECKED_SEEDS }, (_, at) => at + 1);
  const drawn = seeds.map((seed) => ({ seed, instance: drawInstance(scenario, seed, 'realistic') }));
  const draws = drawn.flatMap(({ instance }) => (instance.ok ? [drawOf(spaceOf(instance.value))] : []));
  const failedSeeds = drawn.flatMap(({ seed, instance }) => (instance.ok ? [] : [seed]));
  const found = reading.texts.flatMap(({ text, place }) =>
    LINTS.flatMap(({ id, severity, look }) =>
      look({ scenario, text, draws, failedSeeds, lineKinds, slots, characters }).flatMap(
        ({ in: where, ...finding }) => {
          const placer = where === 'text' ? place : reading.place;
          return placer === undefined ? [] : [placer({ ...finding, code: id, severity })];
        },
      ),
    ),
  );
  return withoutDoubles(found);
}

function drawOf(space: Space): Draw {
  const frontier = paretoFrontier(space);
  return { space, frontier, open: zopaOf(frontier, 'exists-only').exists };
}

/** What is said of the structure would be said once for each language. */
function withoutDoubles(problems: readonly Problem[]): readonly Problem[] {
  const keys = problems.map((problem) => JSON.stringify(problem));
  return problems.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
