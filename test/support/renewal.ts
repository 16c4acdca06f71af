import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { scenarioTextSchema, type ScenarioText } from '../../src/scenario/text-schema.ts';

const read = (file: string): unknown =>
  parse(readFileSync(path.join(import.meta.dirname, '../../scenarios/saas-renewal', file), 'utf8'));

/** The first real scenario, as everybody plays it. */
export const renewal = (): Scenario => scenarioSchema.parse(read('scenario.yaml'));
export const renewalText = (): ScenarioText => scenarioTextSchema.parse(read('text.en.yaml'));
