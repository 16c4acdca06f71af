import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadScenario, scenarioNames } from '../../src/cli/library.ts';
import { COUNTERPARTY_TYPES, REFERENCE_PLAYERS } from '../../src/domain/seat.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const natural = z.coerce.number().int();

/** Names that may be given several times, also with commas. */
const names = z.array(z.string()).transform((given) => given.flatMap((name) => name.split(',')));

const optionsSchema = z.object({
  runs: natural.min(1).optional(),
  'seed-from': natural.min(0).default(1),
  jobs: natural.min(1).default(availableParallelism()),
  counterparty: names.pipe(z.array(z.enum(COUNTERPARTY_TYPES))).default([...COUNTERPARTY_TYPES]),
  player: names.pipe(z.array(z.enum(REFERENCE_PLAYERS))).optional(),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** What was typed behind a tool that plays talks; says what does not fit and ends. */
export function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: 'string' },
        'seed-from': { type: 'string' },
        jobs: { type: 'string' },
        counterparty: { type: 'string', multiple: true },
        player: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
    return optionsSchema.parse(values);
  } catch (error) {
    console.error(error instanceof z.ZodError ? z.prettifyError(error) : String(error));
    process.exit(2);
  }
}

/** Every scenario that comes with the product, found fit to be played and worded. */
export const scenariosPresent = (): readonly Scenario[] =>
  scenarioNames().map((name) => {
    const loaded = loadScenario(name);
    if (loaded.ok) return loaded.value.scenario;
    for (const line of loaded.error.lines) console.error(line);
    process.exit(1);
  });
