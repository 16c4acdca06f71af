import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { atTheTable, openDebrief, say, takeIn } from './journey.ts';
import { test } from './support.ts';

test('tables are exported, erased and taken in again', async ({ page }) => {
  await takeIn(page, { player: 'expert' }, { moves: 3 });
  await expect(page.getByRole('heading', { name: 'Open tables' })).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const file = await (await coming).path();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('No table yet')).toBeVisible();
  await page.getByLabel('Import').last().setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Finished tables' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Renewal at Halden Freight' })).toHaveCount(2);
});

test('one table is erased after asking, the others stay', async ({ page }) => {
  await takeIn(page, { player: 'expert' }, { moves: 3 });
  const askToErase = async () => {
    await page
      .getByRole('button', { name: /^More: /u })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  };
  await askToErase();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await askToErase();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Renewal at Halden Freight' })).toHaveCount(1);
});

test('a broken import is refused with its reason and place, and changes nothing', async ({ page }) => {
  await takeIn(page, { moves: 3 });
  const broken = {
    format: 'parley-games',
    version: 1,
    games: [
      {
        id: 'x',
        scenario: 'saas-renewal',
        startedAt: 0,
        playedAt: 0,
        branch: 0,
        branches: [{ id: 0, log: [{ kind: 'moveMade' }] }],
      },
    ],
  };
  await page
    .getByLabel('Import')
    .last()
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) });
  await expect(page.getByText('It is damaged at games[0].branches[0].log', { exact: false })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Renewal at Halden Freight' })).toHaveCount(1);
});

test('a table whose log was cut is listed with its reason and can be exported as it is', async ({ page }) => {
  await takeIn(page, { moves: 3 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parley');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          const cursor = transaction.objectStore('events').openCursor(undefined, 'prev');
          cursor.addEventListener('success', () => cursor.result?.delete());
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tables that cannot be read' })).toBeVisible();
  await expect(page.getByText(/Damaged: line 0: \d+ of \d+ events are there\./u)).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export: /u }).click();
  expect(readFileSync(await (await coming).path(), 'utf8')).toContain('instanceDrawn');
});

test('rewinding opens another line at the table, both are compared at the end, and the first stays as it was', async ({
  page,
}) => {
  await openDebrief(page, { player: 'conceder' });
  const head = await page.getByRole('heading', { level: 1 }).textContent();
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press(/^Rewind to round/u);
  await atTheTable(page);
  const band = page.getByRole('complementary', { name: 'Line of play' });
  await expect(band).toContainText('You are on line 2');

  // left half-way: nothing of it is lost, and the way back to it stands in the debrief
  await say(page, 'Ask them to go on');
  await press('Back to line 1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(head ?? '');
  await expect(page.getByText('Line 2 is still in play: what came of it is not known yet.')).toBeVisible();
  await press('Go on with line 2');
  await atTheTable(page);
  await expect(band).toBeVisible();

  // its own end: no second guess, the lines side by side
  await press('Leave the table');
  await page.getByRole('dialog', { name: 'Leave the table?' }).getByRole('button', { name: 'Leave the table' }).click();
  await press('See what came of it');
  const two = page.getByRole('region', { name: 'Line 1 and line 2, side by side' });
  await expect(two.getByText(/^Line 2 left you/u)).toBeVisible();
  await expect(two.getByRole('row', { name: /^Overall grade \d+/u })).toBeVisible();
  await expect(
    two
      .getByRole('region', { name: /^Where they parted/u })
      .locator('blockquote')
      .first(),
  ).toBeVisible();
  await press('Show line 1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(head ?? '');
});

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('./#/play/nobody/table');
  await expect(page.getByRole('heading', { level: 1, name: 'This table is not on this device' })).toBeVisible();
  await page.goto('./#/nowhere');
  await page.getByRole('link', { name: 'All scenarios' }).click();
  await expect(page.getByRole('button', { name: 'Read the brief' })).toBeVisible();
});
