import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { z } from 'zod';
import { hashOf } from '../src/kernel/canonical.ts';
import { scenarioSchema } from '../src/scenario/schema.ts';

const structure = z.object({
  id: z.string(),
  context: z.string(),
  level: z.number(),
  trains: z.array(z.string()).default([]),
  minutes: z.number(),
  rounds: z.union([z.number().transform((n) => [n, n]), z.tuple([z.number(), z.number()])]),
  sides: z.tuple([sideOf(), sideOf()]),
});
const person = z.object({ name: z.string(), short: z.string(), role: z.string(), pronoun: z.string().default('they') });
const words = z.object({
  title: z.string(),
  tagline: z.string(),
  place: z.string(),
  goals: z.array(z.string()),
  sides: z.record(z.string(), z.object({ house: z.string(), seat: z.string(), person })),
});

function sideOf() {
  return z.object({
    id: z.string(),
    character: z.string(),
    type: z.string(),
    room: z.string().default('meeting-room'),
    light: z.string().default('afternoon'),
  });
}

/**
 * Makes of `scenario.yaml?card` what the library shows of a scenario, so that its briefs and numbers load only when it is played.
 */
export function scenarioCards(): Plugin {
  return {
    name: 'parley-scenario-cards',
    enforce: 'pre',
    transform: {
      filter: { id: /scenario\.yaml\?card$/ },
      handler(code, id) {
        const textFile = path.join(path.dirname(id), 'text.en.yaml');
        this.addWatchFile(textFile);
        const { sides, ...facts } = structure.parse(parse(code));
        const { sides: sideWords, ...text } = words.parse(parse(readFileSync(textFile, 'utf8')));
        const card = { ...facts, ...text, sides: sides.map((side) => ({ ...side, ...sideWords[side.id] })) };
        return { code: `export default ${JSON.stringify(card)};`, map: null, moduleType: 'js' };
      },
    },
  };
}

/** Makes of `scenario.yaml?hash` what tells one version of a scenario from another, as a log records it. */
export function scenarioHashes(): Plugin {
  return {
    name: 'parley-scenario-hashes',
    enforce: 'pre',
    transform: {
      filter: { id: /scenario\.yaml\?hash$/ },
      handler(code) {
        const hash = hashOf(scenarioSchema.parse(parse(code)));
        return { code: `export default ${JSON.stringify(hash)};`, map: null, moduleType: 'js' };
      },
    },
  };
}
