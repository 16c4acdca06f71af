import { spawnSync } from 'node:child_process';

/** A small sample of the matrix (players × scenarios × sides × counterparties): every negotiation must come to its end. */
const RUNS = '2';

const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'simulate', '--runs', RUNS], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
