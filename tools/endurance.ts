import { performance } from 'node:perf_hooks';
import { DIFFICULTIES } from '../src/domain/seat.ts';
import { broken, enduredSchema } from './endurance/endured.ts';
import { placedFaults, report } from './endurance/report.ts';
import { readOptions, scenariosPresent } from './talks/options.ts';
import { overTalks } from './talks/over-talks.ts';
import { spread } from './talks/talk.ts';

/** Seeded negotiations that must all be sound: against the random talker, over everything there is. */
const RUNS = 10_000;

const options = readOptions();
const talks = spread(
  {
    scenarios: scenariosPresent(),
    counterparties: options.counterparty,
    players: options.player ?? ['random'],
    difficulties: DIFFICULTIES,
  },
  { runs: options.runs ?? RUNS, first: options['seed-from'] },
);
const started = performance.now();
const endured = await overTalks({
  script: new URL('./endurance/worker.ts', import.meta.url),
  talks,
  jobs: options.jobs,
  read: (message) => enduredSchema.parse(message),
  lost: (_, { kind, why }) => broken(kind === 'broke' ? 'exception' : 'hang', why),
});
const faults = placedFaults(talks, endured);
console.log(
  options.json
    ? JSON.stringify({ negotiations: talks.length, faults }, null, 2)
    : report(talks, endured, (performance.now() - started) / 1000),
);
if (faults.length > 0) process.exitCode = 1;
