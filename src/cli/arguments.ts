import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../kernel/result.ts';
import { suggestion } from '../scenario/nearest.ts';
import type { Command, Option } from './command.ts';

/** What was typed behind a command, checked against its options. */
export interface Arguments {
  readonly words: readonly string[];
  readonly has: (name: string) => boolean;
  /** The value of an option, undefined where it was not given. */
  readonly text: (name: string) => string | undefined;
  /** The values of an option that may be given several times, also with commas. */
  readonly list: (name: string) => readonly string[];
}

/** Reads what follows a command, or says in a sentence what does not fit. */
export function readArguments(
  { name: command, options, words: [least, most] }: Pick<Command, 'name' | 'options' | 'words'>,
  typed: readonly string[],
): Result<Arguments, string> {
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, value }) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const words: string[] = [];
  const given = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) return fail(unknownOption(command, token.rawName, options));
    const wrong = wrongValue(option, token);
    if (wrong !== undefined) return fail(wrong);
    const former = given.get(option.name) ?? [];
    if (former.length > 0 && option.several !== true) return fail(`--${option.name} is given twice; once is enough.`);
    given.set(option.name, [...former, token.value ?? '']);
  }
  if (words.length < least)
    return fail(`"${command}" needs ${least === 1 ? 'something to work on' : `${least} words`}.`);
  if (words.length > most)
    return fail(
      `"${words[most] ?? ''}" is one word too many for "${command}"; a name with blanks goes between quotes.`,
    );
  return ok({
    words,
    has: (name) => given.has(name),
    text: (name) => given.get(name)?.[0],
    list: (name) => (given.get(name) ?? []).flatMap((value) => value.split(',')).filter((value) => value !== ''),
  });
}

function unknownOption(command: string, raw: string, options: readonly Option[]): string {
  const names = options.map(({ name }) => `--${name}`);
  return `"${command}" has no option ${raw}.${suggestion(raw, names)}`;
}

function wrongValue(
  { name, value }: Option,
  given: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): string | undefined {
  if (value === undefined) return given.value === undefined ? undefined : `--${name} takes no value.`;
  const swallowed = given.inlineValue !== true && given.value?.startsWith('--') === true;
  return given.value === undefined || given.value === '' || swallowed
    ? `--${name} needs a value: --${name} ${value}.`
    : undefined;
}

/** A seed as typed: a whole number from 0. */
export function readSeed(typed: string | undefined, otherwise: number): Result<number, string> {
  return readWhole('--seed', typed, { otherwise, least: 0 });
}

/** A whole number as typed behind an option. */
export function readWhole(
  option: string,
  typed: string | undefined,
  { otherwise, least }: { readonly otherwise: number; readonly least: number },
): Result<number, string> {
  if (typed === undefined) return ok(otherwise);
  const number = /^\d+$/u.test(typed) ? Number(typed) : Number.NaN;
  return Number.isSafeInteger(number) && number >= least
    ? ok(number)
    : fail(`${option} is a whole number from ${least} to ${Number.MAX_SAFE_INTEGER}; "${typed}" is none.`);
}

/** One of several names, or a sentence that lists them. */
export function readName<Name extends string>(
  what: string,
  typed: string,
  known: readonly Name[],
): Result<Name, string> {
  const found = known.find((name) => name === typed);
  return found === undefined ? fail(`There is no ${what} "${typed}". Known: ${known.join(', ')}.`) : ok(found);
}
