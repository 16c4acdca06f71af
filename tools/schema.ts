import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../src/cli/schema.ts';

/** Where editors find the schemas: beside the scenarios, so that a file can name its own by a relative path. */
const FOLDER = path.resolve(import.meta.dirname, '../scenarios/schema');

export const schemaFile = (name: SchemaName): string => path.join(FOLDER, `${name}.schema.json`);
export const schemaText = (name: SchemaName): string => `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;

const isCurrent = (name: SchemaName): boolean => {
  try {
    return readFileSync(schemaFile(name), 'utf8') === schemaText(name);
  } catch {
    return false;
  }
};

/** The schemas whose committed file is not what the code says. */
export const staleSchemas = (): readonly SchemaName[] => SCHEMA_NAMES.filter((name) => !isCurrent(name));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of staleSchemas()) {
    writeFileSync(schemaFile(name), schemaText(name));
    console.log(`written: ${path.relative('.', schemaFile(name))}`);
  }
}
