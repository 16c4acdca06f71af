import { expect } from '@playwright/test';
import { takeIn } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 360, height: 780 } });

test('on a phone a person finds a scenario by filters and a word, leaves and finds them as they were', async ({
  page,
}) => {
  await takeIn(page, { player: 'conceder' });
  await page.goto('./#/');
  await expect(page.getByRole('list', { name: 'Played' })).toContainText(/You sell for Lumeo: best \d+ of 100/u);

  await expect(page.getByRole('button', { name: /^Sales/u })).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: /^Sales/u }).click();
  await page.getByRole('button', { name: /^Not yet played/u }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('ferries');
  await expect(page.getByRole('article')).toHaveCount(1);

  const turnTo = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /^Pages/u }).click();
    await page.getByRole('link', { name }).click();
  };
  await turnTo('My tables');
  await turnTo('Scenarios');
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Rosters for nine ferries' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Rosters for nine ferries' })).toBeFocused();
  await page.getByRole('button', { name: /^Show all/u }).click();
  await expect(page.getByRole('article').nth(9)).toBeAttached();
});

test('pictures far below are not asked for before one goes there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('/characters/') && asked.push(request.url())));
  await page.goto('./');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const atFirst = new Set(asked).size;
  expect(atFirst).toBeLessThan(await page.getByRole('article').count());
  await page.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect.poll(() => new Set(asked).size).toBeGreaterThan(atFirst);
});
