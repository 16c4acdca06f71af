import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { z } from 'zod';
import { INPUT_KINDS, inputOf, type InputKind } from './fuzz/inputs.ts';
import { isFault, judge, VERDICTS, type Verdict } from './fuzz/judge.ts';

/** Milliseconds: an input that takes longer is a fault, and one that takes much longer is given up. */
const PATIENCE = { slow: 2_000, hangs: 20_000 } as const;
const USUAL_RUNS = 10_000;
const FAULTS_SHOWN = 20;

interface Outcome {
  readonly seed: number;
  readonly kind: InputKind;
  readonly verdict: Verdict;
  readonly why: string;
  readonly ms: number;
}

/** Judges one input in the worker; whatever the product throws is its fault. */
function tried(seed: number): Outcome {
  const input = inputOf(seed);
  const started = performance.now();
  try {
    const { verdict, why } = judge(input, seed);
    const ms = performance.now() - started;
    return {
      seed,
      kind: input.kind,
      ms,
      ...(ms > PATIENCE.slow ? { verdict: 'slow', why: `${Math.round(ms)} ms` } : { verdict, why }),
    };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, kind: input.kind, verdict: 'crashed', why, ms: performance.now() - started };
  }
}

/** Judges inputs one by one in a thread of its own, so that one that hangs can be given up and the next begun. */
async function fuzz(first: number, runs: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < runs) outcomes.push(...(await inThread(first + outcomes.length, first + runs)));
  return outcomes;
}

function inThread(from: number, to: number): Promise<readonly Outcome[]> {
  const worker = new Worker(new URL(import.meta.url));
  const outcomes: Outcome[] = [];
  return new Promise((resolve) => {
    let patience: NodeJS.Timeout | undefined;
    const end = (fault?: Pick<Outcome, 'verdict' | 'why'>): void => {
      clearTimeout(patience);
      void worker.terminate();
      const seed = from + outcomes.length;
      if (fault !== undefined) outcomes.push({ seed, kind: inputOf(seed).kind, ms: PATIENCE.hangs, ...fault });
      resolve(outcomes);
    };
    const next = (): void => {
      clearTimeout(patience);
      if (from + outcomes.length >= to) return end();
      patience = setTimeout(() => end({ verdict: 'slow', why: `given up after ${PATIENCE.hangs} ms` }), PATIENCE.hangs);
      worker.postMessage(from + outcomes.length);
    };
    worker.on('message', (outcome: Outcome) => {
      outcomes.push(outcome);
      if (process.stderr.isTTY) process.stderr.write(`\r${from + outcomes.length} of ${to}`);
      next();
    });
    worker.on('error', (error) => end({ verdict: 'crashed', why: String(error) }));
    next();
  });
}

function report(outcomes: readonly Outcome[], seconds: number): string {
  const head = ['input', 'runs', ...VERDICTS, 'median ms', 'longest ms'];
  const row = (name: string, those: readonly Outcome[]): readonly string[] => {
    const times = those.map(({ ms }) => ms).toSorted((left, right) => left - right);
    return [
      name,
      String(those.length),
      ...VERDICTS.map((verdict) => String(those.filter((outcome) => outcome.verdict === verdict).length)),
      (times[Math.floor(times.length / 2)] ?? 0).toFixed(1),
      (times.at(-1) ?? 0).toFixed(0),
    ];
  };
  const rows = [
    head,
    ...INPUT_KINDS.map((kind) =>
      row(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    row('all', outcomes),
  ];
  const widths = head.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const faults = outcomes.filter(({ verdict }) => isFault(verdict));
  return [
    ...rows.map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    ),
    `${outcomes.length} inputs in ${seconds.toFixed(0)} s, ${faults.length} faults`,
    ...faults
      .slice(0, FAULTS_SHOWN)
      .map(({ seed, kind, verdict, why }) => `--seed ${seed} --runs 1: ${kind}: ${verdict}: ${why}`),
  ].join('\n');
}

const natural = z.coerce.number().int().min(0);

if (isMainThread) {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, runs: { type: 'string' }, show: { type: 'boolean' } },
  });
  const first = natural.parse(values.seed ?? 1);
  const runs = natural.parse(values.runs ?? USUAL_RUNS);
  if (values.show === true) console.log(inputOf(first).text);
  const started = performance.now();
  const outcomes = await fuzz(first, runs);
  console.log(report(outcomes, (performance.now() - started) / 1000));
  if (outcomes.some(({ verdict }) => isFault(verdict))) process.exitCode = 1;
} else {
  parentPort?.on('message', (seed: number) => parentPort?.postMessage(tried(seed)));
}
