import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { loadScenario } from '../../src/cli/library.ts';
import { chunksOf } from '../../src/cli/simulate/chunk.ts';
import type { CellPlan, Plan } from '../../src/cli/simulate/plan.ts';
import { playChunks } from '../../src/cli/simulate/play-plan.ts';
import { chunkPlayer } from '../../src/cli/simulate/work.ts';
import { ok } from '../../src/kernel/result.ts';
import { file, folder, parley } from './listening.ts';

const CELL: CellPlan = {
  from: 'saas-renewal',
  scenario: 'saas-renewal',
  side: 'one',
  sideName: 'vendor',
  counterparty: 'warrior',
  player: 'random',
};
const TIMEOUT = 60_000;

const plan = (cells: readonly CellPlan[]): Plan => ({ cells, first: 1, runs: 60, difficulty: 'hard' });

test.each([1, 2])(
  'with %i threads: the first cell that cannot be played stops the rest, and is named with its seed',
  async (jobs) => {
    let most = 0;
    const played = await playChunks(chunksOf(plan([CELL, { ...CELL, player: 'nobody' }]), undefined), {
      jobs,
      told: (done) => (most = done),
    });
    expect(played.ok ? '' : played.error).toMatch(
      /^saas-renewal, nobody as vendor against warrior, hard, seed \d+: There is no reference player "nobody"/u,
    );
    expect(most).toBeGreaterThan(0);
  },
  TIMEOUT,
);

test('something that breaks in the middle of play is a sentence that names the negotiation', () => {
  const loaded = loadScenario('saas-renewal');
  if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
  const scenario = { ...loaded.value.scenario, issues: [] };
  const [chunk] = chunksOf(plan([CELL]), undefined);
  if (chunk === undefined) throw new Error('a plan has chunks');
  const played = chunkPlayer(() => ok({ ...loaded.value, scenario }))(chunk);
  expect(played.ok ? '' : played.error).toMatch(
    /^saas-renewal, random as vendor against warrior, hard, seed 1: \S.*$/u,
  );
});

test('a folder that cannot be written to ends it with 1 and without a stack', async () => {
  const { exit, out, err } = await parley('simulate', '--runs', '1', '--keep', file('no-folder', ''));
  expect([exit, out]).toEqual([1, '']);
  expect(err).toMatch(/, seed 1: .*It cannot be written \(\w+\)\.$/u);
});

test('an interrupt ends it at once, threads and all', async () => {
  const keep = folder();
  const child = spawn(process.execPath, [
    'src/cli/main.ts',
    'simulate',
    '--runs',
    '9999',
    '--jobs',
    '2',
    '--keep',
    keep,
  ]);
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  await vi.waitUntil(() => readdirSync(keep).length > 0, { timeout: 30_000 });
  const began = performance.now();
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: null, signal: 'SIGINT' });
  expect(performance.now() - began).toBeLessThan(2000);
}, 60_000);
