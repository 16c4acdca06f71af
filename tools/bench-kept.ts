import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { COUNTERPARTY_TYPES, REFERENCE_PLAYERS } from '../src/domain/seat.ts';
import type { StoredGame } from '../src/store/keeper.ts';
import { findBrowser } from './find-browser.ts';
import { asExport, playedGame } from './shots/played.ts';

/**
 * Prints how long a person with many kept tables waits for the pages that read them.
 *
 * `npm run bench:kept -- [--tables N] [--runs N] [--slowdown N] [--site FOLDER]`: a folder with a build, else one is made.
 */
const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '100' },
    runs: { type: 'string', default: '3' },
    slowdown: { type: 'string', default: '1' },
    site: { type: 'string' },
  },
});
const OWN_SITE = 'node_modules/.cache/bench-kept';
const DAY = 86_400_000;
const SLOW = { timeout: 120_000 } as const;

/** A page that reads kept tables, and what is there once it has. */
const PAGES = [
  { name: 'My tables', route: '/games', there: 'main li h3', whole: 'main:not(:has(output[class*=coming])) li h3' },
  { name: 'Progress', route: '/progress', there: '.score', whole: '.score' },
  { name: 'Scenarios', route: '/', there: '#hero-title', whole: '#hero-title' },
  // reads nothing: what any page takes
  { name: 'About', route: '/about', there: 'main h1', whole: 'main h1' },
] as const;

const folder = values.site ?? OWN_SITE;
if (values.site === undefined) await build({ logLevel: 'warn', build: { outDir: OWN_SITE, emptyOutDir: true } });
const server = await preview({ build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
const [address = ''] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const tables = Number(values.tables);
  console.log(`${tables} kept tables; processor ${values.slowdown} times slower; median of ${values.runs} loads\n`);
  console.log(`taken in from a file: ${await takeIn(page, manyGames(tables))} ms`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  for (const state of ['every summary missing', 'every summary there'] as const)
    for (const { name, route, there, whole } of PAGES) {
      const times: { readonly first: number; readonly all: number }[] = [];
      for (let run = 0; run < Number(values.runs); run += 1) {
        if (state === 'every summary missing') await forgetSummaries(page);
        await page.goto('about:blank');
        await page.goto(`${address}#${route}`);
        const first = await seen(page, there);
        times.push({ first, all: await seen(page, whole) });
      }
      const [first, all] = [middle(times.map((time) => time.first)), middle(times.map((time) => time.all))];
      console.log(
        `${state}: ${name.padEnd(10)} first ${String(first).padStart(6)} ms, whole ${String(all).padStart(6)} ms`,
      );
    }
  console.log(
    `\nother work on this machine meanwhile: load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
} finally {
  await browser.close();
  await server.close();
}

/** Tables as somebody would have left them who played one a day. */
function manyGames(tables: number): readonly StoredGame[] {
  const players = REFERENCE_PLAYERS.filter((player) => player !== 'random');
  const some = players.flatMap((player, at) =>
    ['saas-renewal', 'senior-engineer'].map((scenario) =>
      playedGame({
        scenario,
        player,
        type: COUNTERPARTY_TYPES[at % COUNTERPARTY_TYPES.length] ?? 'warrior',
        seed: at + 1,
      }),
    ),
  );
  return Array.from({ length: tables }, (_, at) => at).flatMap((at) => {
    const game = some[at % some.length];
    const when = Date.UTC(2026, 0, 1) + at * DAY;
    return game === undefined ? [] : [{ ...game, id: `kept-${at}`, startedAt: when, playedAt: when }];
  });
}

async function takeIn(page: Page, games: readonly StoredGame[]): Promise<number> {
  await page.goto(`${address}#/games`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const buffer = Buffer.from(asExport(...games));
  const begun = performance.now();
  await page.getByLabel('Import').last().setInputFiles({ name: 'tables.json', mimeType: 'application/json', buffer });
  await page
    .getByText(/taken in/u)
    .first()
    .waitFor(SLOW);
  return Math.round(performance.now() - begun);
}

/** As it is after an update of the rules: everything has to be summed up anew. */
async function forgetSummaries(page: Page): Promise<void> {
  // a page of the same place on which nothing works
  await page.goto(`${address}favicon.svg`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parley');
        opening.addEventListener('error', () => reject(new Error('the tables could not be opened')));
        opening.addEventListener('success', () => {
          const clearing = opening.result.transaction('summaries', 'readwrite');
          clearing.objectStore('summaries').clear();
          clearing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
}

/** Milliseconds from the beginning of the load until something is there. */
async function seen(page: Page, selector: string): Promise<number> {
  await page
    .locator(selector)
    .first()
    .waitFor({ ...SLOW, state: 'attached' });
  return page.evaluate(() => Math.round(performance.now()));
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
