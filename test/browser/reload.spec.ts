import { expect, type Page } from '@playwright/test';
import { atTheTable, evaluate, openBrief, openDesk, openTable, prepare, say, sitDown, takeIn } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

test('a reload on the library finds the open table on top', async ({ page }) => {
  await openBrief(page);
  await page.goto('./');
  await page.reload();
  await page.getByRole('link', { name: 'Go on: Renewal at Halden Freight, You sell for Lumeo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What happens if you leave?' })).toBeVisible();
});

test('a reload on the brief stays on the brief', async ({ page }) => {
  await openBrief(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'You sell for Lumeo' })).toBeVisible();
});

test('a reload at the desk keeps what was half written', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: 'Next: Evaluate' }).click();
  await page.getByRole('spinbutton').first().fill('63.5');
  await page.reload();
  await expect(page.getByRole('spinbutton').first()).toHaveValue('63.5');
});

test('a reload at the desk keeps what was written down', async ({ page }) => {
  await prepare(page);
  // not the draft of this page: what lies on the device
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'Leave below' })).toHaveValue('51');
  await page.getByRole('button', { name: /^Evaluate/u }).click();
  await expect(page.getByRole('spinbutton').nth(4)).toHaveValue('10');
});

test('a reload at the table keeps every line that was said', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: 'Next: Evaluate' }).click();
  await evaluate(page);
  await sitDown(page);
  await say(page, 'Ask them to go on');
  await say(page, 'Make an offer');
  const before = await saidSoFar(page);
  await page.reload();
  await atTheTable(page);
  expect(await saidSoFar(page)).toEqual(before);
});

test('a reload after the talks goes on where one was: before the score, and after it', async ({ page }) => {
  await takeIn(page, { player: 'expert' });
  await page.getByRole('link', { name: /^Debrief/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before you see the score' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.getByText(/You gave yourself 50\./u)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/You gave yourself 50\./u)).toBeVisible();
});

test('closing the page at the table loses no step', async ({ page, context }) => {
  await openTable(page, { moves: 4 });
  await say(page, 'Ask them to go on');
  const before = await saidSoFar(page);
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await atTheTable(again);
  expect(await saidSoFar(again)).toEqual(before);
});

async function saidSoFar(page: Page): Promise<readonly string[]> {
  return page.getByRole('region', { name: 'The script' }).locator('.said').allTextContents();
}
