import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { preview } from 'vite';
import { filesOf } from '../../tools/vite-offline.ts';
import { atTheTable, openBrief, openDebrief, say } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce', serviceWorkers: 'allow' });

const ready = (page: Page) => expect(page.getByText(/^Ready now/u)).toBeVisible({ timeout: 60_000 });

test('after the first visit everything works without network: the table with its room, voices and sounds, the debrief', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto('./?renderer=canvas#/about');
  await ready(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await openBrief(page, { type: 'Diplomat' });
  await page.getByRole('button', { name: 'Sit down now' }).click();
  await atTheTable(page);
  await expect(page.locator('canvas')).toBeAttached();
  await say(page, 'Make an offer');
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['characters/okoro/angry.svg', 'sounds/door.mp3', 'licences.md'].map((file) =>
        fetch(file).then(({ status }) => status),
      ),
    ),
  );
  expect(statuses).toEqual([200, 200, 200]);
  await openDebrief(page, { player: 'conceder' });
});

test('a new version waits until one tab is left, says so, and begins with the next load', async ({ context }, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath('site');
  // without the cast: what is fetched is not the matter here, only when
  cpSync('dist', folder, { recursive: true, filter: (file) => !file.includes('characters') });
  release(folder, 'first');
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4390 + info.workerIndex },
  });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const [page, other] = [await context.newPage(), await context.newPage()];
    await page.goto(`${address}#/about`);
    await ready(page);
    await other.goto(address);
    release(folder, 'second');
    await page.reload();
    await expect(page.getByText(/^A new version of Parley is ready\./u)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Start it now' }).click();
    await expect(page.getByText(/another tab still runs the old one/u)).toBeVisible();
    expect(await version(page)).toBe('first');
    // the old one goes on whole, its late parts too
    await other.getByRole('button', { name: 'Read the brief' }).click();
    await expect(other.getByRole('button', { name: 'Sit down now' })).toBeVisible();

    await other.close();
    await page.reload();
    await expect.poll(() => version(page), { timeout: 15_000 }).toBe('second');
    await ready(page);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { caches: names.length, files: files.flat().length };
    });
    expect(kept).toEqual({ caches: 1, files: filesOf(folder).length });
  } finally {
    await server.close();
  }
});

/** Puts another version into the folder, as an upload would. */
function release(folder: string, name: string): void {
  const [page, worker] = [path.join(folder, 'index.html'), path.join(folder, 'service-worker.js')];
  const html = readFileSync(page, 'utf8').replace(/<html( data-version="\w+")?/u, `<html data-version="${name}"`);
  writeFileSync(page, html);
  const [, ...code] = readFileSync(worker, 'utf8').split('\n');
  writeFileSync(worker, [`const PARLEY_FILES=${JSON.stringify(filesOf(folder))};`, ...code].join('\n'));
}

const version = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['version']).catch(() => undefined);
