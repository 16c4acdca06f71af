import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const TOOL = path.resolve(import.meta.dirname, '../../tools/size-budget.ts');

interface Chunk {
  readonly kb: number;
  readonly imports?: readonly string[];
}

/** Runs the budget over a build of these chunks; `index` is the entry. */
function budgetOf(chunks: Readonly<Record<string, Chunk>>): { readonly status: number | null; readonly said: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-budget-'));
  try {
    mkdirSync(path.join(folder, 'dist/.vite'), { recursive: true });
    const manifest: Record<string, object> = {};
    for (const [name, { kb, imports = [] }] of Object.entries(chunks)) {
      manifest[name] = { file: `${name}.js`, name, imports, isEntry: name === 'index' };
      writeFileSync(path.join(folder, 'dist', `${name}.js`), incompressible(kb));
    }
    writeFileSync(path.join(folder, 'dist/.vite/manifest.json'), JSON.stringify(manifest));
    const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL], { cwd: folder, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function incompressible(kb: number): Buffer {
  const blocks = Math.floor((kb * 1000) / 64);
  return Buffer.concat(Array.from({ length: blocks }, (_, block) => createHash('sha512').update(`${block}`).digest()));
}

test('an entry within the budget passes, whatever loads later', () => {
  const { status, said } = budgetOf({ index: { kb: 100 }, phaser: { kb: 400 } });
  expect(said).toMatch(/100\.\d kB gz {2}entry in all/);
  expect(status).toBe(0);
});

test('what the entry imports counts with it', () => {
  const { status, said } = budgetOf({ index: { kb: 100, imports: ['react'] }, react: { kb: 90 } });
  expect(said).toContain('over its budget');
  expect(status).toBe(1);
});

test.each(['phaser', 'debrief-screen'])('%s may not be in the entry', (late) => {
  const { status, said } = budgetOf({ index: { kb: 10, imports: [late] }, [late]: { kb: 10 } });
  expect(said).toContain('must load later');
  expect(status).toBe(1);
});
