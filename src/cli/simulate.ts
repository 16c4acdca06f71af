import { availableParallelism } from 'node:os';
import { DIFFICULTIES } from '../domain/seat.ts';
import { readWhole } from './arguments.ts';
import { cellOf } from './cells.ts';
import { JSON_OPTION, type Command } from './command.ts';
import { outJson, wrongUse } from './io.ts';
import { chunksOf } from './simulate/chunk.ts';
import { cellCsv, cellTable, progressLine } from './simulate/output.ts';
import { planOf, RUNS } from './simulate/plan.ts';
import { playChunks } from './simulate/play-plan.ts';

/** `simulate`: the matrix of scenarios, sides, counterparties and reference players, headless. */
export const simulate: Command = {
  name: 'simulate',
  usage: '[--scenario S] [--side X] [--counterparty T] [--player P] [--runs N] [--jobs N] [--keep FOLDER]',
  about: 'reference players against counterparties, many seeds, headless',
  options: [
    { name: 'scenario', value: 'S', several: true, about: 'these scenarios only' },
    { name: 'side', value: 'X', several: true, about: 'these sides of the player only' },
    {
      name: 'counterparty',
      value: 'T',
      several: true,
      about: 'these counterparties only; a reference player will do too',
    },
    { name: 'player', value: 'P', several: true, about: 'these reference players only' },
    { name: 'runs', value: 'N', about: `negotiations in each cell, one seed each; ${RUNS} unless you say` },
    { name: 'seed-from', value: 'N', about: 'the first of the seeds; 1 unless you say' },
    { name: 'difficulty', value: 'D', about: `${DIFFICULTIES.join(', ')}; realistic unless you say` },
    { name: 'jobs', value: 'N', about: 'threads to play on; every core unless you say. The means do not depend on it' },
    { name: 'keep', value: 'FOLDER', about: 'writes every result file there' },
    { name: 'csv', about: 'the answer as a table for a spreadsheet' },
    JSON_OPTION,
  ],
  words: [0, 0],
  run: async (io, args) => {
    if (args.has('csv') && args.has('json')) return wrongUse(io, 'Either --csv or --json: the answer has one form.');
    const jobs = readWhole('--jobs', args.text('jobs'), { otherwise: availableParallelism(), least: 1 });
    if (!jobs.ok) return wrongUse(io, jobs.error);
    const plan = planOf(args);
    if (!plan.ok) {
      for (const line of plan.error.lines) io.err(line);
      return plan.error.exit;
    }
    const { cells, runs, difficulty } = plan.value;
    const chunks = chunksOf(plan.value, args.text('keep'));
    const all = cells.length * runs;
    const started = performance.now();
    const passed = (): number => (performance.now() - started) / 1000;
    const figures = await playChunks(chunks, {
      jobs: jobs.value,
      told: (done) => io.progress(progressLine({ done, all, seconds: passed() })),
    });
    io.progress('');
    if (!figures.ok) {
      io.err(figures.error);
      return 1;
    }
    const seconds = passed();
    const summed = cells.map((cell, at) =>
      cellOf(
        { ...cell, side: cell.sideName },
        chunks.flatMap((chunk, piece) => (chunk.cell === at ? (figures.value[piece] ?? []) : [])),
      ),
    );
    const answer = {
      cells: summed,
      negotiations: all,
      seconds: Math.round(seconds * 1000) / 1000,
      negotiationsPerSecond: Math.round((10 * all) / seconds) / 10,
    };
    const rate = `${all} negotiations in ${answer.seconds} s: ${answer.negotiationsPerSecond} a second.`;
    if (args.has('json')) outJson(io, answer);
    else if (args.has('csv')) io.out(`${cellCsv(summed, difficulty)}\r`);
    else io.out([...cellTable(summed), '', rate].join('\n'));
    return 0;
  },
};
