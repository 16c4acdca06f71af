import { z } from 'zod';
import { sheetSchema } from '../analysis/sheet-schema.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { scenarioTextSchema } from '../scenario/text-schema.ts';
import { resultSchema } from '../store/result.ts';
import { readName } from './arguments.ts';
import type { Command } from './command.ts';
import { outJson, wrongUse } from './io.ts';

/** Every kind of file that an editor can be told about. */
const SCHEMAS = {
  scenario: { of: scenarioSchema, title: 'A negotiation scenario of Parley: structure and numbers' },
  text: { of: scenarioTextSchema, title: 'The sentences of a Parley scenario in one language' },
  sheet: { of: sheetSchema, title: 'A score sheet: two sides, issues, options, points' },
  result: { of: resultSchema, title: 'A finished negotiation of Parley' },
} as const satisfies Record<string, { readonly of: z.ZodType; readonly title: string }>;

export const SCHEMA_NAMES = [
  'scenario',
  'text',
  'sheet',
  'result',
] as const satisfies readonly (keyof typeof SCHEMAS)[];
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The JSON Schema of a kind of file, as an author writes it. */
export function jsonSchemaOf(name: SchemaName): object {
  const { of, title } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(of, { io: 'input' });
  return { $schema, title, ...rest };
}

/** `schema`: the JSON Schema of a kind of file, for editors. */
export const schema: Command = {
  name: 'schema',
  usage: SCHEMA_NAMES.join('|'),
  about: 'the JSON Schema of a kind of file, for editors',
  options: [{ name: 'json', about: 'as it is anyway' }],
  words: [1, 1],
  run: (io, { words: [typed = ''] }) => {
    const name = readName('schema', typed, SCHEMA_NAMES);
    if (!name.ok) return wrongUse(io, name.error);
    outJson(io, jsonSchemaOf(name.value));
    return 0;
  },
};
