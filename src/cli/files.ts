import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Problem, SourceFile } from '../scenario/problem.ts';

/** Bytes of a file that is read at all; a long negotiation's log has some 200,000. */
const LARGEST = 50_000_000;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'That is a folder',
  EACCES: 'It may not be read',
  ENOTDIR: 'There is no such file',
};

/** The text of a file, or a sentence that says why it cannot be had. */
export function readText(file: string): Result<SourceFile, string> {
  try {
    if (statSync(file).size > LARGEST) return fail(`${file}: The file is larger than ${LARGEST / 1_000_000} MB.`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return ok({ file: shown(file), text });
  } catch (error) {
    if (error instanceof TypeError) return fail(`${file}: This is not a text in UTF-8.`);
    return fail(`${file}: ${WHY[codeOf(error)] ?? `It cannot be read (${codeOf(error)})`}.`);
  }
}

/** Writes a file whole or not at all. */
export function writeText(file: string, text: string): Result<undefined, string> {
  const draft = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
    return ok(undefined);
  } catch (error) {
    if (isFile(draft)) rmSync(draft);
    return fail(`${file}: It cannot be written (${codeOf(error)}).`);
  }
}

export const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
export const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Names within a folder, in a fixed order. */
export const namesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();

/** A file as the person at the terminal would name it. */
export function shown(file: string): string {
  const near = path.relative('.', file);
  return near !== '' && near.length < file.length ? near : file;
}

/** Reads JSON, or says at which line and column it breaks off. Never throws. */
export function readJson({ file, text }: SourceFile): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text) as unknown); // checked by whoever asked
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const found = /position (\d+)/u.exec(said)?.[1];
    const offset = found === undefined ? text.trimEnd().length : Number(found);
    const before = text.slice(0, offset).split('\n');
    const cut = found === undefined || offset >= text.trimEnd().length;
    return fail({
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      code: cut ? 'json-cut-off' : 'json-syntax',
      severity: 'error',
      message: cut
        ? 'The file breaks off here, in the middle.'
        : 'This cannot be read as JSON: a comma, a quote or a bracket is wrong here or just before.',
    });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
