import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { z } from 'zod';
import { AIMED_AT, PHONE_LINE, startBrowser } from './bench-page/conditions.ts';
import { middle, range } from './bench-page/figures.ts';
import { serve } from './bench-page/serve.ts';
import { debrief, firstVisit, frames, moves, tableAtOnce } from './bench-page/visits.ts';

/**
 * Prints how long a person waits for the page on a slow device and a slow line.
 *
 * `npm run bench:page -- [--site FOLDER] [--only visit,moves,debrief,frames] [--runs N] [--moves N]`: a folder with a build, else one is made.
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    only: { type: 'string', default: 'visit,moves,debrief,frames' },
    runs: { type: 'string', default: '5' },
    moves: { type: 'string', default: '12' },
  },
});
const OWN_SITE = 'node_modules/.cache/bench-page';
const AIMS = { library: 1500, first: 100, whole: 100 } as const;

const folder = values.site ?? (await ownBuild());
const runs = Number(values.runs);
const wanted = new Set(values.only.split(','));
const site = await serve(folder);
const browser = await startBrowser();
try {
  console.log(
    `entry: ${(entrySize() / 1000).toFixed(1)} kB gzipped over the line (page, scripts and styles before the first paint)`,
  );
  console.log(
    `processor ${AIMED_AT.slowdown} times slower, ${AIMED_AT.megabits} Mbit/s; median (lowest to highest) of ${runs} visits\n`,
  );
  if (wanted.has('visit')) await printVisits();
  if (wanted.has('moves')) await printMoves();
  if (wanted.has('debrief')) await printDebrief();
  if (wanted.has('frames')) await printFrames();
  console.log(
    `\nother work on this machine meanwhile: load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
} finally {
  await browser.close();
  site.close();
}

async function ownBuild(): Promise<string> {
  await build({ logLevel: 'warn', build: { outDir: OWN_SITE, emptyOutDir: true } });
  return OWN_SITE;
}

/** The page, and the scripts and styles that it waits for. */
function entrySize(): number {
  const manifest = z
    .record(
      z.string(),
      z.object({
        file: z.string(),
        isEntry: z.boolean().optional(),
        imports: z.array(z.string()).default([]),
        css: z.array(z.string()).default([]),
      }),
    )
    .parse(JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')));
  const files = new Set(['index.html']);
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    chunk.imports.forEach(visit);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true) visit(key);
  return [...files].reduce((sum, file) => sum + site.sizeOf(file), 0);
}

async function repeated<T>(once: () => Promise<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let run = 0; run < runs; run += 1) found.push(await once());
  return found;
}

async function printVisits(): Promise<void> {
  const visits = await repeated(() => firstVisit(browser, site.address, AIMED_AT));
  const line = (what: string, pick: (visit: (typeof visits)[number]) => number, aim?: number): void =>
    print(what, range(visits.map(pick)), aim);
  line('first paint', ({ firstPaint }) => firstPaint);
  line('library with its first button', ({ library }) => library, AIMS.library);
  line('brief, from the click', ({ brief }) => brief);
  line('table ready for a move, from the click', ({ table }) => table);
  line('room drawn, from the click', ({ picture }) => picture);
  print(
    'table by its address, nothing fetched before',
    range(await repeated(() => tableAtOnce(browser, site.address, AIMED_AT))),
  );
  const afar = await repeated(() => firstVisit(browser, site.address, PHONE_LINE));
  print(
    `library, with ${PHONE_LINE.latency} ms for each question on the line`,
    range(afar.map(({ library }) => library)),
  );
}

async function printMoves(): Promise<void> {
  const count = Number(values.moves);
  console.log(`\nmoves under reduced motion, from the key: median and worst of ${count}`);
  for (const [type, times] of await moves(browser, site.address, { conditions: AIMED_AT, count })) {
    const [first, whole] = [times.map((time) => time.first), times.map((time) => time.whole)];
    print(`${type}: first change`, worst(first), AIMS.first);
    print(`${type}: whole reply`, worst(whole), AIMS.whole);
  }
}

async function printDebrief(): Promise<void> {
  const times = await repeated(() => debrief(browser, site.address, AIMED_AT));
  console.log('');
  print('question before the score, from the click', range(times.map(({ before }) => before)));
  print('debrief, from the click', range(times.map(({ score }) => score)));
}

async function printFrames(): Promise<void> {
  console.log('\nframes while offers slide, Canvas renderer (no graphics card): share longer than 33 ms, than 50 ms');
  for (const slowdown of [1, AIMED_AT.slowdown]) {
    const { count, late, long } = await frames(browser, site.address, slowdown);
    console.log(`  processor ${slowdown} times slower: ${percent(late)}, ${percent(long)} of ${count}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function worst(times: readonly number[]): string {
  return `${middle(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms (${times.length})`;
}

function print(what: string, figure: string, aim?: number): void {
  console.log(`  ${what.padEnd(52)}${figure}${aim === undefined ? '' : `   aim ${aim} ms`}`);
}
