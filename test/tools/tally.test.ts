import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Finished } from '../../tools/stages.ts';
import { PLANS } from '../../tools/stages.ts';

const TOOL = path.resolve(import.meta.dirname, '../../tools/tally.ts');
const UNITS = { numPassedTests: 40, numFailedTests: 0 };
const BROWSER = { stats: { expected: 5, unexpected: 0, flaky: 0 } };

type Outcomes = Readonly<Record<string, Finished['outcome']>>;

/** The tally's last line and exit code after a run whose stages passed but for the named ones. */
function tallyOf(reports: Readonly<Record<string, unknown>>, outcomes: Outcomes = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-tally-'));
  try {
    mkdirSync(path.join(folder, 'reports'));
    const stages = PLANS.whole.map(({ name }) => ({ name, outcome: outcomes[name] ?? 'passed', seconds: 1 }));
    for (const [name, report] of Object.entries({ stages, ...reports }))
      writeFileSync(path.join(folder, `reports/${name}.json`), JSON.stringify(report));
    const { status, stdout } = spawnSync(process.execPath, [TOOL], { cwd: folder, encoding: 'utf8' });
    return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the tests of both runners are added up', () => {
  expect(tallyOf({ units: UNITS, browser: BROWSER })).toEqual({ status: 0, lastLine: '45 passed, 0 failed' });
});

test('failed tests count one by one, not once more for their stage', () => {
  const units = { ...UNITS, numPassedTests: 37, numFailedTests: 3 };
  expect(tallyOf({ units, browser: BROWSER }, { units: 'failed' })).toEqual({
    status: 1,
    lastLine: '42 passed, 3 failed',
  });
});

test('a failed check without tests is one failure', () => {
  expect(tallyOf({ units: UNITS, browser: BROWSER }, { lint: 'failed' }).lastLine).toBe('45 passed, 1 failed');
});

test('a stage that never ran is one failure', () => {
  expect(tallyOf({ units: UNITS }, { build: 'failed', browser: 'skipped' }).lastLine).toBe('40 passed, 2 failed');
});

test('without any report everything failed', () => {
  expect(tallyOf({ stages: [] })).toEqual({ status: 1, lastLine: `0 passed, ${PLANS.whole.length} failed` });
});
