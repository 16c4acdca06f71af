import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PLANS, REPORTS } from './stages.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const stagesSchema = z.array(z.object({ name: z.string(), outcome: z.enum(['passed', 'failed', 'skipped']) }));
const unitsSchema = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests, numFailedTests }): Counts => ({ passed: numPassedTests, failed: numFailedTests }));
const browserSchema = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Counts => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

/**
 * Adds up the tests of the last `npm test`. A stage that did not pass, or never ran, counts as one failure unless its own
 * tests already say so.
 */
function tally(): Counts {
  const stages = readReport('stages.json', stagesSchema) ?? [];
  let passed = 0;
  let failed = 0;
  for (const { name, report } of PLANS.whole) {
    const tests = report === undefined ? undefined : readTests(report);
    const isStagePassed = stages.some((stage) => stage.name === name && stage.outcome === 'passed');
    if (!isStagePassed) console.log(`not passed: ${name}`);
    passed += tests?.passed ?? 0;
    failed += Math.max(tests?.failed ?? 0, isStagePassed ? 0 : 1);
  }
  return { passed, failed };
}

const readTests = (report: string): Counts | undefined =>
  readReport(report.replace(`${REPORTS}/`, ''), z.union([unitsSchema, browserSchema]));

function readReport<T>(name: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8')));
  } catch {
    return undefined;
  }
}

const { passed, failed } = tally();
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
