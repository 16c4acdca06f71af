import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Complaint, Path, Problem, SourceFile } from './problem.ts';
import { YAML_REMARKS } from './yaml-remarks.ts';

const LIMITS = {
  /** Characters of one file; the longest scenario text has some 60,000, a broken one takes seconds at the limit. */
  characters: 250_000,
  /** Problems of the notation that are told at once; more follow from the first. */
  problems: 20,
} as const;

/** A document as plain data, with a memory of where everything stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly place: (complaint: Complaint) => Problem;
}

/**
 * Reads YAML (JSON is a kind of it) into plain data, or says what is wrong with the notation. Never throws.
 *
 * Repeated parts (aliases), tags and several documents are refused: an author needs none of them, and a file can be made to explode with them.
 */
export function readYaml(
  { file, text }: SourceFile,
  longest: number = LIMITS.characters,
): Result<YamlFile, readonly Problem[]> {
  const at = (code: string, message: string, { line = 1, column = 1 } = {}): Problem => ({
    file,
    line,
    column,
    code,
    severity: 'error',
    message,
  });
  if (text.length > longest)
    return fail([at('too-long', `The file has ${text.length} characters; ${longest} is the most.`)]);
  const starts = lineStarts(text);
  const placed = (code: string, message: string, offset: number): Problem => {
    const line = lineAt(starts, offset);
    return at(code, message, { line, column: Math.max(1, offset - (starts[line - 1] ?? 0) + 1) });
  };
  try {
    const parsed = parseDocument(text, { prettyErrors: false, stringKeys: true });
    const problems = [...parsed.errors, ...parsed.warnings].map(({ code, message, pos }) => {
      const [own, remark] = YAML_REMARKS[code] ?? ['yaml-syntax', message];
      return placed(own, remark, pos[0]);
    });
    problems.push(...refusedNodes(parsed).map(({ code, offset }) => placed(...YAML_REMARKS[code], offset)));
    if (problems.length > 0) return fail(firstOf(problems));
    const data: unknown = parsed.toJS();
    return ok({
      file,
      data,
      place: (complaint) => {
        const { code, severity, message } = complaint;
        const { line, column } = placed(code, message, offsetOf(parsed, complaint));
        return { file, line, column, code, severity, message };
      },
    });
  } catch (error) {
    // The parser gives up by an exception on some bombs (stack, memory); for the author they are all the same.
    return fail([at('yaml-too-deep', `The file cannot be read as a whole (${reasonOf(error)}).`)]);
  }
}

/** Where each line begins. The parser's own counter loses lines behind a slip of the notation. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({ 0: end, index }) => index + end.length),
];

/** The line that an offset lies in, counted from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** One slip of the notation sets off others: of each line the first counts, and beside a tab nothing else does. */
function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const tabs = problems.filter(({ code }) => code === 'yaml-tab');
  const telling = tabs.length > 0 ? tabs : problems;
  const told = new Set<number>();
  return telling
    .filter(({ line }) => {
      const isFirst = !told.has(line);
      told.add(line);
      return isFirst;
    })
    .slice(0, LIMITS.problems);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');

function refusedNodes(
  parsed: Document,
): readonly { readonly code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED'; readonly offset: number }[] {
  const found: { readonly code: 'BAD_ALIAS' | 'TAG_RESOLVE_FAILED'; readonly offset: number }[] = [];
  visit(parsed, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ code: 'BAD_ALIAS', offset });
      else if (node.tag !== undefined) found.push({ code: 'TAG_RESOLVE_FAILED', offset });
    },
  });
  return found;
}

/** Where a complaint points: the value, or its key; where the path ends early, the key above what is missing. */
function offsetOf(parsed: Document, { path, at }: Complaint): number {
  let value: unknown = parsed.contents;
  let key: unknown;
  for (const [depth, step] of path.entries()) {
    const next = entryOf(value, step);
    if (next === undefined) return startOf(depth === 0 ? value : (key ?? value)) ?? 0;
    [key, value] = next;
  }
  return startOf(at === 'key' ? (key ?? value) : value) ?? startOf(key) ?? 0;
}

function entryOf(within: unknown, step: Path[number]): readonly [key: unknown, value: unknown] | undefined {
  if (isSeq(within) && typeof step === 'number')
    return step < within.items.length ? [undefined, within.items[step]] : undefined;
  if (!isMap(within)) return undefined;
  const pair = within.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return isPair(pair) ? [pair.key, pair.value] : undefined;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0]; // only nodes of the YAML tree are passed
