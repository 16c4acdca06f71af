import type { CheckedSheet } from '../analysis/sheet.ts';
import { fail, type Result } from '../kernel/result.ts';
import type { Problem } from '../scenario/problem.ts';
import { readSheet } from '../scenario/read-sheet.ts';
import { readText, shown } from './files.ts';

/** Reads a score sheet, a table or JSON, from a file; every problem with its place. */
export function readSheetFile(file: string): Result<CheckedSheet, readonly Problem[]> {
  const source = readText(file);
  if (source.ok) return readSheet(source.value);
  return fail([
    { file: shown(file), line: 1, column: 1, code: 'unreadable', severity: 'error', message: source.error },
  ]);
}
