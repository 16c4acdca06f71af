import type { CheckedSheet, parseSheet } from '../analysis/sheet.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { inOrder, type Problem } from '../scenario/problem.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import { readText } from './files.ts';

/** Reads a score sheet from a file; every problem with its place. */
export function readSheetFile(file: string, parse: typeof parseSheet): Result<CheckedSheet, readonly Problem[]> {
  const source = readText(file);
  if (!source.ok)
    return fail([{ file, line: 1, column: 1, code: 'unreadable', severity: 'error', message: source.error }]);
  const read = readYaml(source.value);
  if (!read.ok) return read;
  const { data, place } = read.value;
  const sheet = parse(data);
  if (sheet.ok) return ok(sheet.value);
  const keys = new Set(['unknown-key', 'unknown-side', 'missing-side']);
  return fail(
    inOrder(
      sheet.error.map(({ path, code, message }) =>
        place({ path, code, message, severity: 'error', ...(keys.has(code) && { at: 'key' as const }) }),
      ),
    ),
  );
}
