import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A small sample of the matrix (players × scenarios × sides × counterparties): every negotiation must come to its end. */
const RUNS = '1';
const CLI = 'src/cli/main.ts';

if (existsSync('src/cli/simulate.ts')) {
  const { status } = spawnSync(process.execPath, [CLI, 'simulate', '--runs', RUNS], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
} else console.log('no simulate command yet: nothing sampled');
