import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), filename: z.string() })),
});

/** What lint said of each planted file: `rule: message`. A file without complaint has no entry. */
export type Complaints = ReadonlyMap<string, readonly string[]>;

/** Runs the project's own linter and configuration over an empty project with these files in it. */
export function lintPlanted(files: Readonly<Record<string, string>>): Complaints {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-lint-'));
  try {
    for (const part of ['oxlint.config.ts', 'tsconfig.json', 'package.json', 'tools/lint'])
      cpSync(path.join(PROJECT, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    for (const [name, code] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), code);
    }
    return readComplaints(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readComplaints(folder: string): Complaints {
  const oxlint = path.join(PROJECT, 'node_modules/.bin/oxlint');
  const { stdout, stderr } = spawnSync(oxlint, ['--format', 'json', 'src', 'test'], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report:\n${stdout}${stderr}`);
  const complaints = new Map<string, string[]>();
  for (const { code, message, filename } of reportSchema.parse(JSON.parse(stdout)).diagnostics)
    complaints.set(filename, [...(complaints.get(filename) ?? []), `${code}: ${message}`]);
  return complaints;
}
