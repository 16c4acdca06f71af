import { suggestion } from '../nearest.ts';
import type { Complaint, Path } from '../problem.ts';

/** A complaint that makes the file unusable. */
export const wrong = (code: string, path: Path, message: string): Complaint => ({
  path,
  code,
  severity: 'error',
  message,
});

/** A complaint that leaves the file usable. */
export const doubtful = (code: string, path: Path, message: string): Complaint => ({
  path,
  code,
  severity: 'warning',
  message,
});

/** What a reference may name. */
export interface Known {
  /** `issue`, `risk`, `side` … */
  readonly what: string;
  readonly names: readonly string[];
}

/** `red line` names its codes `unknown-red-line` and `missing-red-line`. */
const hyphened = (what: string): string => what.replaceAll(' ', '-');

/** Refuses a name that nothing has. A name that could not be read is the schema's to complain about. */
export function reference(path: Path, name: string | undefined, { what, names }: Known): readonly Complaint[] {
  if (name === undefined || names.includes(name)) return [];
  return [wrong(`unknown-${hyphened(what)}`, path, `There is no ${what} "${name}".${suggestion(name, names)}`)];
}

/** Refuses keys that nothing has, and asks for those that are left out. */
export function keysFor(
  path: Path,
  block: Readonly<Record<string, unknown>>,
  { what, names }: Known,
): readonly Complaint[] {
  const written = Object.keys(block);
  const missing = names.filter((name) => !Object.hasOwn(block, name));
  return [
    ...written.flatMap((name) => reference([...path, name], name, { what, names }).map(atKey)),
    ...missing.map((name) =>
      wrong(`missing-${hyphened(what)}`, [...path, name], `The ${what} "${name}" is left out here. Add a line for it.`),
    ),
  ];
}

/** As {@link keysFor}, where lines may be left out. */
export const someKeysFor = (path: Path, block: Readonly<Record<string, unknown>>, known: Known): readonly Complaint[] =>
  Object.keys(block).flatMap((name) => reference([...path, name], name, known).map(atKey));

const atKey = (complaint: Complaint): Complaint => ({ ...complaint, at: 'key' });

/** Refuses names that occur a second time in a list. */
export function repeatedIds(
  path: Path,
  what: string,
  entries: readonly { readonly id?: string | undefined }[],
): readonly Complaint[] {
  return entries.flatMap(({ id }, at) =>
    id !== undefined && entries.findIndex((entry) => entry.id === id) < at
      ? [
          wrong(
            'duplicate-id',
            [...path, at, 'id'],
            `Another ${what} is called "${id}" already. Give this one a name of its own.`,
          ),
        ]
      : [],
  );
}

/** As {@link repeatedIds}, for a list of bare names. */
export const repeatedNames = (
  path: Path,
  what: string,
  entries: readonly (string | undefined)[],
): readonly Complaint[] =>
  entries.flatMap((name, at) =>
    name !== undefined && entries.indexOf(name) < at
      ? [
          wrong(
            'duplicate-id',
            [...path, at],
            `The ${what} "${name}" stands in this list already. Take one of them out.`,
          ),
        ]
      : [],
  );
