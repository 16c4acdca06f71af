import type { z } from 'zod';
import { SIDES } from '../domain/side.ts';
import { SHEET } from './sheet-schema.ts';

/** Something wrong in a score sheet, with the way to the place. */
export interface SheetProblem {
  readonly path: readonly (string | number)[];
  readonly code: SheetProblemCode;
  /** A sentence for the author of the sheet. */
  readonly message: string;
}

export type SheetProblemCode =
  | 'shape'
  | 'missing'
  | 'unknown-key'
  | 'empty'
  | 'too-large'
  | 'not-finite'
  | 'same-sides'
  | 'unknown-side'
  | 'missing-side'
  | 'duplicate-issue'
  | 'duplicate-option'
  | 'lengths-differ';

/** Says what a schema found in words for the author. */
export function shapeProblem(issue: z.core.$ZodIssue): SheetProblem {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const at = (code: SheetProblemCode, message: string): SheetProblem => ({ path, code, message });
  switch (issue.code) {
    case 'unrecognized_keys':
      return at('unknown-key', `A score sheet does not know ${issue.keys.map((key) => `"${key}"`).join(', ')} here.`);
    case 'too_small':
      return at('empty', 'This is empty; it needs at least one entry.');
    case 'too_big':
      return at('too-large', `This is too long; ${String(issue.maximum)} is the most.`);
    case 'invalid_type':
      if (issue.input === undefined && path.length > 0)
        return at('missing', `Here ${article(issue.expected)} is missing.`);
      if (issue.expected === 'number' && typeof issue.input === 'number')
        return at('not-finite', 'Points must be finite numbers.');
      return at('shape', `Here ${article(issue.expected)} is expected.`);
    default:
      return at('shape', 'This is not what a score sheet has here.');
  }
}

/** What a person calls the things that JSON is made of. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a name in quotes',
  number: 'a number',
  array: 'a list',
  tuple: 'a list of two names',
  object: 'a block with keys',
  record: 'a block with one entry per side',
};

const article = (expected: string): string => KINDS[expected] ?? 'something else';

/** What no schema says: names that refer to each other, lengths that agree. Looks only at what is readable. */
export function contentProblems(raw: unknown): readonly SheetProblem[] {
  if (!isBlock(raw)) return [];
  const sides = Array.isArray(raw.sides) ? raw.sides.filter((side) => typeof side === 'string') : [];
  const issues: readonly unknown[] = Array.isArray(raw.issues) ? raw.issues : [];
  const sameSides = sides.length === SIDES.length && sides[0] === sides[1];
  return [
    ...(sameSides
      ? [{ path: ['sides', 1], code: 'same-sides' as const, message: 'The two sides need different names.' }]
      : []),
    ...(sides.length === SIDES.length ? sideProblems(raw.reservation, { sides, path: ['reservation'] }) : []),
    ...issues.flatMap((issue, i) => (isBlock(issue) ? issueProblems(issue, { sides, path: ['issues', i] }) : [])),
    ...repeated(issues.map((issue) => (isBlock(issue) ? issue.id : undefined))).map((i) => ({
      path: ['issues', i, 'id'],
      code: 'duplicate-issue' as const,
      message: 'Another issue already has this name.',
    })),
    ...tooManyOptions(issues),
  ];
}

interface Place {
  readonly sides: readonly string[];
  readonly path: readonly (string | number)[];
}

function sideProblems(block: unknown, { sides, path }: Place): SheetProblem[] {
  if (!isBlock(block)) return [];
  const unknown = Object.keys(block).filter((name) => !sides.includes(name));
  const missing = sides.filter((side) => !Object.hasOwn(block, side));
  return [
    ...unknown.map((name) => ({
      path: [...path, name],
      code: 'unknown-side' as const,
      message: `"${name}" is not one of the two sides.`,
    })),
    ...missing.map((side) => ({ path, code: 'missing-side' as const, message: `Side "${side}" is missing here.` })),
  ];
}

function issueProblems(issue: Block, { sides, path }: Place): SheetProblem[] {
  const options: readonly unknown[] = Array.isArray(issue.options) ? issue.options : [];
  const points = isBlock(issue.points) ? Object.entries(issue.points) : [];
  return [
    ...(sides.length === SIDES.length ? sideProblems(issue.points, { sides, path: [...path, 'points'] }) : []),
    ...points.flatMap(([side, list]) =>
      Array.isArray(issue.options) && Array.isArray(list) && list.length !== options.length
        ? [
            {
              path: [...path, 'points', side],
              code: 'lengths-differ' as const,
              message: `There are ${options.length} options but ${list.length} numbers of points.`,
            },
          ]
        : [],
    ),
    ...repeated(options).map((i) => ({
      path: [...path, 'options', i],
      code: 'duplicate-option' as const,
      message: 'This issue already has that option.',
    })),
  ];
}

function tooManyOptions(issues: readonly unknown[]): SheetProblem[] {
  const count = issues.reduce<number>(
    (sum, issue) => sum + (isBlock(issue) && Array.isArray(issue.options) ? issue.options.length : 0),
    0,
  );
  if (count <= SHEET.mostOptions) return [];
  return [
    {
      path: ['issues'],
      code: 'too-large',
      message: `There are ${count} options in all; ${SHEET.mostOptions} is the most.`,
    },
  ];
}

/** Positions of names and numbers that occurred before. */
function repeated(entries: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry, i) => {
    if (typeof entry !== 'string' && typeof entry !== 'number') return [];
    const again = seen.has(entry);
    seen.add(entry);
    return again ? [i] : [];
  });
}

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
