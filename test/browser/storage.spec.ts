import { expect } from '@playwright/test';
import { atTheTable, openDesk, openTable, say, sitDown } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

test('where the browser keeps nothing, one is told once and plays on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openDesk(page);
  await expect(page.getByText(/This browser keeps nothing on this device/u)).toBeVisible();
  await page.getByRole('button', { name: 'Understood' }).click();
  await sitDown(page);
  await say(page, 'Ask them to go on');
  await expect(page.getByText(/This browser keeps nothing/u)).toHaveCount(0);
  // other screens of the same page find the table
  await page.getByRole('link', { name: 'Parley' }).click();
  await page.getByRole('link', { name: /^Go on/u }).click();
  await atTheTable(page);
});

test('a device that fills up is told once, and the talks go on in memory', async ({ page }) => {
  await openTable(page, { moves: 2 });
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await say(page, 'Ask them to go on');
  const told = page.getByText(/could not be written to this device/u);
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Understood' }).click();
  await say(page, 'Make an offer');
  await expect(told).toHaveCount(0);
});

test('the later of two tabs on one table is told to reload, and then sees what the other did', async ({
  page,
  context,
}) => {
  await openTable(page, { moves: 2 });
  const other = await context.newPage();
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await other.goto(page.url());
  await atTheTable(other);
  await say(page, 'Make an offer');
  await say(other, 'Ask them to go on');
  await expect(other.getByText(/gone on in another tab/u)).toBeVisible();
  await other.getByRole('button', { name: 'Reload' }).click();
  await atTheTable(other);
  const said = (tab: typeof page) => tab.getByRole('region', { name: 'The script' }).locator('.said').allTextContents();
  await expect.poll(() => said(other)).toEqual(await said(page));
});
