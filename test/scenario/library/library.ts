import { scenarioSchema, type Scenario } from '../../../src/scenario/schema.ts';
import { scenarioTextSchema, type ScenarioText } from '../../../src/scenario/text-schema.ts';

const STRUCTURES: Readonly<Record<string, unknown>> = import.meta.glob('/scenarios/*/scenario.yaml', {
  eager: true,
  import: 'default',
});
const TEXTS: Readonly<Record<string, unknown>> = import.meta.glob('/scenarios/*/text.en.yaml', {
  eager: true,
  import: 'default',
});

export interface Whole {
  readonly id: string;
  readonly scenario: Scenario;
  readonly text: ScenarioText;
  /** Every sentence of the text, with the way to it. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly path: string;
  readonly said: string;
}

const sentencesIn = (value: unknown, path: string): readonly Sentence[] => {
  if (typeof value === 'string') return [{ path, said: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, path === '' ? key : `${path}.${key}`));
};

/** Every scenario that comes with the product. */
export const LIBRARY: readonly Whole[] = Object.entries(STRUCTURES).map(([file, data]) => {
  const scenario = scenarioSchema.parse(data);
  const words = TEXTS[file.replace('scenario.yaml', 'text.en.yaml')];
  return { id: scenario.id, scenario, text: scenarioTextSchema.parse(words), sentences: sentencesIn(words, '') };
});

export const wordsIn = (value: string): number => value.split(/\s+/u).filter(Boolean).length;
