import { PLANS, runStages } from './stages.ts';

const finished = runStages(process.argv.includes('--all') ? PLANS.whole : PLANS.quick);

console.log('');
for (const { name, outcome, seconds } of finished)
  console.log(`${outcome.padEnd(8)}${name.padEnd(9)}${seconds.toFixed(1).padStart(6)} s`);
if (finished.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
