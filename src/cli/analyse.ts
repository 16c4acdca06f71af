import { analyse as analyseSpace, type Analysis } from '../analysis/analyse.ts';
import { answerOf } from '../analysis/answer.ts';
import { drawFrontier } from '../analysis/chart.ts';
import type { Space } from '../analysis/space.ts';
import { DIFFICULTIES } from '../domain/seat.ts';
import type { BySide } from '../domain/side.ts';
import { spaceOf } from '../engine/space-of.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { drawInstance, sideNames } from '../scenario/draw.ts';
import { formatProblem } from '../scenario/problem.ts';
import { readName, readSeed, type Arguments } from './arguments.ts';
import { JSON_OPTION, type Command } from './command.ts';
import { isFile } from './files.ts';
import { outJson, type Io } from './io.ts';
import { loadStructure, type Trouble } from './library.ts';
import { readSheetFile } from './sheet-file.ts';

interface Subject {
  readonly space: Space;
  readonly sides: BySide<string>;
}

const CHART = { width: 60, height: 18 };

/** `analyse`: the mathematics of an instance or of a bare score sheet. */
export const analyse: Command = {
  name: 'analyse',
  usage: '<scenario> [--seed N] [--difficulty D] | --sheet FILE',
  about: 'packages, room for agreement, frontier and solution points',
  options: [
    { name: 'seed', value: 'N', about: 'which instance is drawn; 1 unless you say' },
    { name: 'difficulty', value: 'D', about: `${DIFFICULTIES.join(', ')}; realistic unless you say` },
    { name: 'sheet', value: 'FILE', about: 'a score sheet (JSON, or a table: CSV, TSV) instead of a scenario' },
    JSON_OPTION,
  ],
  words: [0, 1],
  run: (io, args) => {
    const subject = subjectOf(args);
    if (!subject.ok) {
      for (const line of subject.error.lines) io.err(line);
      return subject.error.exit;
    }
    const { space, sides } = subject.value;
    const analysis = analyseSpace(space);
    if (args.has('json')) outJson(io, answerOf(space, analysis, sides));
    else tell(io, analysis, sides);
    return 0;
  },
};

const wrong = (sentence: string): { readonly ok: false; readonly error: Trouble } =>
  fail({ exit: 2, lines: [sentence] });

function subjectOf(args: Arguments): Result<Subject, Trouble> {
  const sheet = args.text('sheet');
  const [named] = args.words;
  if (sheet !== undefined) {
    if (named !== undefined) return wrong(`Either a scenario or --sheet: "${named}" is one too many.`);
    if (args.has('seed') || args.has('difficulty'))
      return wrong('A score sheet is what it is: nothing is drawn, so --seed and --difficulty say nothing.');
    if (!isFile(sheet)) return wrong(`${sheet}: There is no such file.`);
    const read = readSheetFile(sheet);
    return read.ok ? read : fail({ exit: 1, lines: read.error.map(formatProblem) });
  }
  if (named === undefined) return wrong('"analyse" needs a scenario, or --sheet FILE.');
  const seed = readSeed(args.text('seed'), 1);
  const difficulty = readName('difficulty', args.text('difficulty') ?? 'realistic', DIFFICULTIES);
  if (!seed.ok) return wrong(seed.error);
  if (!difficulty.ok) return wrong(difficulty.error);
  const loaded = loadStructure(named);
  if (!loaded.ok) return loaded;
  const { scenario } = loaded.value;
  const instance = drawInstance(scenario, seed.value, difficulty.value);
  if (!instance.ok)
    return fail({ exit: 1, lines: [`${named}: At seed ${seed.value} no weights within their ranges sum to 1,000.`] });
  return ok({ space: spaceOf(instance.value), sides: sideNames(scenario) });
}

function tell(io: Io, analysis: Analysis, sides: BySide<string>): void {
  const { packages, zopa, reservationPoint, frontier } = analysis;
  const width = Math.max(20, Math.min(CHART.width, io.width - 20));
  const lines = [
    ...drawFrontier(analysis, { sides, width, height: CHART.height }),
    '',
    `Packages: ${packages}, of which ${zopa.packages ?? 'an unknown number'} acceptable to both${zopa.why === undefined ? '' : ` (${zopa.why})`}.`,
    `Reservation points: ${sides.one} ${shortened(reservationPoint.one)}, ${sides.two} ${shortened(reservationPoint.two)}.`,
    `Frontier: ${frontier.length} pairs of points${analysis.epsilon > 0 ? `, thinned to within ${analysis.epsilon}` : ''}.`,
    '',
    ...table([
      ['', sides.one, sides.two, 'package'],
      ...(['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const).map((name) => {
        const entry = analysis[name];
        return entry === null
          ? [LABELS[name], '-', '-', 'none: no package is acceptable to both']
          : [LABELS[name], shortened(entry.points.one), shortened(entry.points.two), packageText(entry.package)];
      }),
    ]),
    ...tradeLines(analysis, sides),
  ];
  io.out(lines.join('\n'));
}

const LABELS = {
  nash: 'Nash',
  kalaiSmorodinsky: 'Kalai-Smorodinsky',
  egalitarian: 'egalitarian',
  utilitarian: 'utilitarian',
} as const;

const MOST_TRADES = 3;

function tradeLines({ trades }: Analysis, sides: BySide<string>): readonly string[] {
  if (trades.length === 0) return ['', 'No two issues allow a trade that both gain by.'];
  const best = trades.slice(0, MOST_TRADES);
  return [
    '',
    'Best trades, against meeting in the middle of both issues:',
    ...best.map(
      ({ gives, gain, to }) =>
        `  ${sides.one} gives way on ${gives.one}, ${sides.two} on ${gives.two}: ${packageText(to)} (${sides.one} +${shortened(gain.one)}, ${sides.two} +${shortened(gain.two)})`,
    ),
  ];
}

const packageText = (options: Readonly<Record<string, string | number>>): string =>
  Object.entries(options)
    .map(([issue, option]) => `${issue}=${option}`)
    .join(' ');

const shortened = (points: number): string => String(Math.round(points * 100) / 100);

/** Columns under each other, the last as long as it likes. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}
