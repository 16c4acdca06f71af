import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** How a line of the command line ended, and what it said where. */
export interface Heard {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The answer, where it was asked for as JSON. */
  readonly json: unknown;
}

/** Runs a line of the command line with somebody listening instead of a terminal. */
export async function parley(...typed: readonly string[]): Promise<Heard> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = { out: (text) => out.push(text), err: (text) => err.push(text), progress: () => undefined, width: 80 };
  const exit = await run(io, typed);
  const answer = out.join('\n');
  return {
    exit,
    out: answer,
    err: err.join('\n'),
    json: typed.includes('--json') && answer !== '' ? JSON.parse(answer) : undefined,
  };
}

/** A folder that is gone when the test is over. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'parley-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A file with this text, gone when the test is over. */
export function file(name: string, text: string): string {
  const made = path.join(folder(), name);
  writeFileSync(made, text);
  return made;
}

export const textOf = (name: string): string => readFileSync(name, 'utf8');
export const jsonOf = (name: string): unknown => JSON.parse(textOf(name));

/** Keys of a block, in order of the alphabet. */
export const keys = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : [];

/** What stands at a place of plain data. */
export const at = (value: unknown, ...steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
