import { parseSheet, type CheckedSheet } from '../analysis/sheet.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { readCsvSheet } from './csv-sheet.ts';
import { inOrder, type Problem, type SourceFile } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** Characters of one file: the largest sheet, written with much air. */
const LONGEST = 1_000_000;

/** Whether a file's name says that it holds a table. */
export const isTable = (file: string): boolean => /\.(?:csv|tsv|txt)$/iu.test(file);

/** Reads a score sheet, a table or JSON by the file's name: the sheet, or everything that is wrong with it at its place. Never throws. */
export const readSheet = (source: SourceFile): Result<CheckedSheet, readonly Problem[]> =>
  isTable(source.file) ? readTable(source) : readJsonSheet(source);

function readJsonSheet(source: SourceFile): Result<CheckedSheet, readonly Problem[]> {
  const read = readYaml(source, LONGEST);
  if (!read.ok) return read;
  const { data, place } = read.value;
  const sheet = parseSheet(data);
  if (sheet.ok) return sheet;
  const keys = new Set(['unknown-key', 'unknown-side', 'missing-side']);
  return fail(
    inOrder(
      sheet.error.map(({ path, code, message }) =>
        place({ path, code, message, severity: 'error', ...(keys.has(code) && { at: 'key' as const }) }),
      ),
    ),
  );
}

function readTable({ file, text }: SourceFile): Result<CheckedSheet, readonly Problem[]> {
  const problem = (code: string, message: string, { line, column } = { line: 1, column: 1 }): Problem => ({
    file,
    line,
    column,
    code,
    severity: 'error',
    message,
  });
  if (text.length > LONGEST)
    return fail([problem('too-long', `The file has ${text.length} characters; ${LONGEST} is the most.`)]);
  const { raw, remarks, placeOf } = readCsvSheet(text);
  const own = remarks.map(({ code, message, ...spot }) => problem(code, message, spot));
  if (raw === undefined) return fail(inOrder(own));
  const sheet = parseSheet(raw);
  if (sheet.ok) return own.length === 0 ? ok(sheet.value) : fail(inOrder(own));
  // A row that cannot be read leaves gaps in the sheet: what the table itself was told is enough.
  const lines = new Set(own.map(({ line }) => line));
  const others = sheet.error
    .map(({ path, code, message }) => problem(code, message, placeOf(path)))
    .filter(({ line }) => !lines.has(line));
  return fail(inOrder([...own, ...others]));
}
