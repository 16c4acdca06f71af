import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawInteger } from '../src/kernel/chance.ts';

const CLI = path.resolve(import.meta.dirname, '../src/cli/main.ts');
/** Says at the end what the whole process took; it is the first thing that the process loads. */
const WATCH = `data:text/javascript,process.on('exit',()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('took '+maxRSS+' '+(userCPUTime+systemCPUTime))})`;

/** Sheets as large as they may be: pure haggling keeps every package on the frontier, opposed weights nearly. */
const SHEETS = [
  { issues: 6, options: 10, kind: 'opposed' },
  { issues: 15, options: 10, kind: 'opposed' },
  { issues: 20, options: 250, kind: 'opposed' },
  { issues: 100, options: 50, kind: 'opposed' },
  { issues: 100, options: 50, kind: 'haggling' },
  { issues: 3, options: 1600, kind: 'haggling' },
  { issues: 2, options: 2500, kind: 'haggling' },
] as const;
type SheetSize = (typeof SHEETS)[number];

/** One line of the benchmark: the whole command, as somebody at a terminal has it. */
export type SheetTiming = SheetSize & {
  readonly form: 'words' | 'JSON';
  readonly seconds: number;
  /** Of a processor, all threads: what the seconds would be on an idle machine, or more. */
  readonly busySeconds: number;
  readonly megabytes: number;
};

/** A table with points of six decimals, so that hardly two packages are worth the same. */
function tableOf({ issues, options, kind }: SheetSize): string {
  const rows = Array.from({ length: issues }, (_, i) => {
    const weight = kind === 'haggling' ? 100 : drawInteger({ seed: 1, purpose: 'weight', round: i }, 30, 230);
    return Array.from({ length: options }, (__, n) => {
      const one = drawInteger({ seed: 1, purpose: 'one', round: i, n }, 0, 100_000_000) / 1_000_000;
      return `issue-${i},option-${n},${one},${((100 - one) * weight) / 100}`;
    });
  });
  return ['issue,option,buyer,seller', ...rows.flat(), `reservation,,${issues * 45},${issues * 45}`].join('\n');
}

/** Runs `analyse --sheet` on the largest sheets, each in a process of its own. */
export function benchSheets(): readonly SheetTiming[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
  const timings = SHEETS.flatMap((size) => {
    const file = path.join(folder, 'sheet.csv');
    writeFileSync(file, tableOf(size));
    return (['words', 'JSON'] as const).map((form) => {
      const started = performance.now();
      const { stderr } = spawnSync(
        process.execPath,
        ['--import', WATCH, CLI, 'analyse', '--sheet', file, ...(form === 'JSON' ? ['--json'] : [])],
        { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
      );
      const seconds = (performance.now() - started) / 1000;
      const [, kilobytes, microseconds] = /took (\d+) (\d+)/u.exec(stderr) ?? [];
      return {
        ...size,
        form,
        seconds,
        busySeconds: Number(microseconds) / 1e6,
        megabytes: Math.round(Number(kilobytes) / 1024),
      };
    });
  });
  rmSync(folder, { recursive: true });
  return timings;
}

/** The timings as lines of text, for people. */
export const formatSheetBench = (timings: readonly SheetTiming[]): string =>
  timings
    .map(
      ({ issues, options, kind, form, seconds, busySeconds, megabytes }) =>
        `${String(issues).padStart(3)} issues with ${String(options).padStart(4)} options, ${kind.padEnd(8)} ${form.padEnd(5)} ${seconds.toFixed(2).padStart(6)} s (busy ${busySeconds.toFixed(2)} s)  ${megabytes} MB`,
    )
    .join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(formatSheetBench(benchSheets()));
