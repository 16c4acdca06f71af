import { z } from 'zod';
import { listed } from './nearest.ts';
import type { Path } from './problem.ts';

/** The part of a JSON Schema that an author's question is answered from. */
export interface Expected {
  readonly type?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly pattern?: string | undefined;
  readonly properties?: Readonly<Record<string, Expected>> | undefined;
  readonly additionalProperties?: Expected | boolean | undefined;
  readonly items?: Expected | boolean | undefined;
  readonly prefixItems?: readonly Expected[] | undefined;
  readonly anyOf?: readonly Expected[] | undefined;
  readonly oneOf?: readonly Expected[] | undefined;
}

/** A schema as JSON Schema, as an author writes it: defaults may be left out. */
export const writtenSchema = (schema: z.ZodType): Expected =>
  // JSON Schema is wider than what is read here; every field is optional and looked at before use.
  z.toJSONSchema(schema, { io: 'input' }) as Expected; // reason above

/** What belongs at a place, as far as the data above it says which variant it is; undefined for a place that does not exist. */
export function expectedAt(schema: Expected, data: unknown, path: Path): Expected | undefined {
  let expected: Expected | undefined = schema;
  let value = data;
  for (const step of path) {
    expected = stepInto(expected, value, step);
    if (expected === undefined) return undefined;
    value = inside(value, step);
  }
  return variantFor(expected, value);
}

/** The names that may stand at a place; empty where it takes more than names. */
export function namesOf(expected: Expected | undefined): readonly string[] {
  const variants = expected?.anyOf ?? expected?.oneOf ?? [];
  const fixed = variants.flatMap((variant) => (typeof variant.const === 'string' ? [variant.const] : []));
  return [...(expected?.enum ?? []).map(String), ...fixed];
}

/** The keys that a block may have; undefined where it takes any. */
export const keysOf = (expected: Expected | undefined): readonly string[] =>
  expected?.properties === undefined ? [] : Object.keys(expected.properties);

/** What is expected, as a noun phrase: `a whole number from 3 to 90`. */
export function phraseOf(expected: Expected | undefined): string {
  if (expected === undefined) return 'something else';
  const variants = expected.anyOf ?? expected.oneOf;
  if (variants !== undefined) {
    const fixed = variants.every((variant) => variant.const !== undefined);
    const phrases = [...new Set(variants.map((variant) => (fixed ? String(variant.const) : phraseOf(variant))))];
    return fixed ? listed(phrases, 'or') : phrases.join(', or ');
  }
  if (expected.const !== undefined) return JSON.stringify(expected.const);
  if (expected.enum !== undefined) return listed(expected.enum.map(String), 'or');
  return PHRASES[expected.type ?? '']?.(expected) ?? 'something else';
}

const PHRASES: Readonly<Record<string, (expected: Expected) => string>> = {
  number: (expected) => `a number${rangeOf(expected)}`,
  integer: (expected) => `a whole number${rangeOf(expected)}`,
  boolean: () => 'true or false',
  string: ({ pattern, maxLength, minLength }) => {
    if (pattern?.startsWith('^[a-z][a-z0-9]*(-') === true) return 'a name of lower-case words joined by hyphens';
    if (pattern?.startsWith('^[a-z]{2}') === true) return 'a language such as en or de-AT';
    if (maxLength !== undefined)
      return `a text of ${minLength === undefined ? 'at most' : '1 to'} ${maxLength} characters`;
    return 'a text';
  },
  array: ({ prefixItems, minItems, maxItems, items }) => {
    if (prefixItems !== undefined)
      return `a list of ${prefixItems.length === 2 ? 'two' : prefixItems.length}: ${describeList(prefixItems)}`;
    const size =
      minItems !== undefined && minItems > 0
        ? ` of at least ${minItems}`
        : maxItems === undefined
          ? ''
          : ` of at most ${maxItems}`;
    return typeof items === 'object' && items.type !== 'object'
      ? `a list${size}, each ${phraseOf(items)}`
      : `a list${size}`;
  },
  object: ({ properties }) =>
    properties === undefined
      ? 'a block with one line for each name'
      : `a block with ${listed(Object.keys(properties))}`,
};

const describeList = (entries: readonly Expected[]): string => {
  const phrases = [...new Set(entries.map(phraseOf))];
  return phrases.length === 1 ? `each ${phrases[0] ?? ''}` : phrases.join(', then ');
};

/** A bound so far off is there for arithmetic's sake, and no help to an author. */
const FAR_OFF = 1e12;

function rangeOf({ minimum, maximum, exclusiveMinimum }: Expected): string {
  const low = minimum !== undefined && minimum > -FAR_OFF ? minimum : undefined;
  const high = maximum !== undefined && maximum < FAR_OFF ? maximum : undefined;
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`;
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return ` of at least ${low}`;
  return high === undefined ? '' : ` of at most ${high}`;
}

function stepInto(expected: Expected, value: unknown, step: Path[number]): Expected | undefined {
  const within = variantFor(expected, value);
  if (typeof step === 'number') {
    const entry = within.prefixItems?.[step] ?? within.items;
    return typeof entry === 'object' ? entry : undefined;
  }
  if (within.properties !== undefined && Object.hasOwn(within.properties, step)) return within.properties[step];
  const variants = within.anyOf ?? within.oneOf;
  if (variants !== undefined) return { anyOf: variants.flatMap((variant) => stepInto(variant, value, step) ?? []) };
  return typeof within.additionalProperties === 'object' ? within.additionalProperties : undefined;
}

/** Of several variants, the one whose fixed keys the value has, or whose type it is. */
function variantFor(expected: Expected, value: unknown): Expected {
  const variants = expected.anyOf ?? expected.oneOf;
  if (variants === undefined) return expected;
  const fitting = variants.find(
    ({ type, properties }) =>
      (type === 'array' && Array.isArray(value)) ||
      (properties !== undefined &&
        Object.entries(properties).some(
          ([key, { const: fixed }]) => fixed !== undefined && fixed === inside(value, key),
        )),
  );
  return fitting ?? expected;
}

/** What stands at a place of the data, undefined where nothing does. */
export const valueAt = (data: unknown, path: Path): unknown => path.reduce<unknown>(inside, data);

function inside(value: unknown, step: Path[number]): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step]; // it has the key
}
