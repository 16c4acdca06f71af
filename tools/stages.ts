import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Where the stages leave what tools/tally.ts adds up; git-ignored, emptied at every start. */
export const REPORTS = 'reports';

export interface Stage {
  readonly name: string;
  readonly command: string;
  /** The stage says nothing when this earlier one failed. */
  readonly needs?: string;
  /** Report of a test runner: its tests are counted one by one. */
  readonly report?: string;
}

export interface Finished {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
}

const UNIT_REPORT = `${REPORTS}/units.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;

const QUICK: readonly Stage[] = [
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'tsc' },
  {
    name: 'units',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    report: UNIT_REPORT,
  },
];

const WHOLE: readonly Stage[] = [
  ...QUICK,
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'size', command: 'node tools/size-budget.ts', needs: 'build' },
  { name: 'browser', command: 'npm run --silent browser', needs: 'build', report: BROWSER_REPORT },
  { name: 'matrix', command: 'npm run --silent check:matrix' },
];

export const PLANS = { quick: QUICK, whole: WHOLE } as const;

/** Runs every stage, also after one failed, and leaves a list of how they ended. */
export function runStages(stages: readonly Stage[]): readonly Finished[] {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const finished: Finished[] = [];
  for (const stage of stages) {
    finished.push(runStage(stage, finished));
    writeFileSync(`${REPORTS}/stages.json`, JSON.stringify(finished));
  }
  return finished;
}

function runStage({ name, command, needs, report }: Stage, earlier: readonly Finished[]): Finished {
  if (earlier.some((stage) => stage.name === needs && stage.outcome !== 'passed'))
    return { name, outcome: 'skipped', seconds: 0 };
  console.log(`\n── ${name}: ${command}`);
  const started = performance.now();
  const env = report === BROWSER_REPORT ? { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } : process.env;
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env });
  return { name, outcome: status === 0 ? 'passed' : 'failed', seconds: (performance.now() - started) / 1000 };
}
