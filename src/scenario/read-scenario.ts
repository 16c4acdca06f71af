import type { z } from 'zod';
import { hasErrors, inOrder, type Complaint, type Problem, type SourceFile } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { referenceComplaints } from './references.ts';
import { scenarioSchema, type Scenario } from './schema.ts';
import { shapeComplaints } from './shape.ts';
import { textComplaints } from './text-references.ts';
import { scenarioTextSchema, type ScenarioText } from './text-schema.ts';
import { upgraded } from './upgrades.ts';

/** The files of one scenario as they lie in its folder. */
export interface ScenarioFiles {
  readonly scenario: SourceFile;
  /** One for each language. */
  readonly texts: readonly SourceFile[];
}

type Placer = YamlFile['place'];

/** A text that was read, and where its parts stand. */
export interface ReadText {
  readonly text: ScenarioText;
  readonly place: Placer;
}

/** What could be read; a scenario is there only where it is whole and refers to nothing that is not there. */
export interface ScenarioReading {
  readonly scenario: Scenario | undefined;
  readonly place: Placer | undefined;
  readonly texts: readonly ReadText[];
  readonly problems: readonly Problem[];
}

/** Reads a scenario with its texts: notation, format, schema and references, all problems at once. Never throws. */
export function readScenario(files: ScenarioFiles): ScenarioReading {
  const yaml = readYaml(files.scenario);
  const raw = yaml.ok ? yaml.value.data : undefined;
  const read = yaml.ok ? readStructure(yaml.value) : { scenario: undefined, problems: yaml.error };
  const texts = files.texts.map((file) => readText(file, raw));
  return {
    scenario: read.scenario,
    place: yaml.ok ? yaml.value.place : undefined,
    texts: texts.flatMap(({ read: text }) => (text === undefined ? [] : [text])),
    problems: inOrder([...read.problems, ...texts.flatMap(({ problems }) => problems)]),
  };
}

function readStructure({ data, place }: YamlFile): {
  readonly scenario: Scenario | undefined;
  readonly problems: readonly Problem[];
} {
  const current = upgraded(data);
  if (!current.ok) return { scenario: undefined, problems: [place(current.error)] };
  const { value, complaints } = shaped(scenarioSchema, current.value);
  const problems = withoutDoubles([...complaints, ...referenceComplaints(current.value)]).map(place);
  return { scenario: hasErrors(problems) ? undefined : value, problems };
}

function readText(
  source: SourceFile,
  scenario: unknown,
): { readonly read: ReadText | undefined; readonly problems: readonly Problem[] } {
  const yaml = readYaml(source);
  if (!yaml.ok) return { read: undefined, problems: yaml.error };
  const { data, place } = yaml.value;
  const { value, complaints } = shaped(scenarioTextSchema, data);
  const references = scenario === undefined ? [] : textComplaints(data, scenario);
  const problems = withoutDoubles([...complaints, ...localeComplaints(source, value), ...references]).map(place);
  return { read: value === undefined || hasErrors(problems) ? undefined : { text: value, place }, problems };
}

function shaped<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): { readonly value: z.output<Schema> | undefined; readonly complaints: readonly Complaint[] } {
  const parsed = schema.safeParse(data, { reportInput: true });
  return parsed.success
    ? { value: parsed.data, complaints: [] }
    : { value: undefined, complaints: shapeComplaints({ schema, error: parsed.error, data }) };
}

/** `text.en.yaml` is in English: the name of the file and the line in it say the same. */
function localeComplaints({ file }: SourceFile, text: ScenarioText | undefined): readonly Complaint[] {
  const named = /(?:^|[/\\])text\.([A-Za-z-]+)\.yaml$/u.exec(file)?.[1];
  if (named === undefined || text === undefined || text.locale === named) return [];
  const message = `The file is named for "${named}", and here stands "${text.locale}". Let both say the same.`;
  return [{ path: ['locale'], code: 'other-locale', severity: 'error', message }];
}

/** The schema and the references may see the same slip; the first remark is enough. */
function withoutDoubles(complaints: readonly Complaint[]): readonly Complaint[] {
  const told = new Set<string>();
  return complaints.filter(({ path }) => {
    const place = JSON.stringify(path);
    const isFirst = !told.has(place);
    told.add(place);
    return isFirst;
  });
}
