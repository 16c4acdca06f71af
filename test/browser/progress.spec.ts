import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { takeIn } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Everything kept, as the file that the list of tables makes of it. */
async function exported(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all' }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

async function choose(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.getByLabel('Import').last().setInputFiles({ name: 'tables.json', mimeType: 'application/json', buffer });
}

test('played, looked back on, taken out, erased and taken in again: nothing is lost on the way', async ({ page }) => {
  await takeIn(page, { player: 'conceder' }, { player: 'conceder', type: 'avoidant', seed: 8 }, { moves: 3, seed: 9 });
  await link(page, 'Progress').click();
  await expect(heading(page, 'Progress')).toBeFocused();
  await expect(page.getByText(/^2 graded tables: an impression, no trend\./u)).toBeVisible();
  const figure = await page.locator('.score').textContent();

  // by keyboard alone from axis to axis
  await page.getByRole('radio', { name: /^Overall/u }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 3, name: 'BATNA discipline', exact: true })).toBeVisible();
  await page.getByText('The same as a table').click();
  const twin = page.getByRole('table', { name: 'BATNA discipline, table by table, the latest first' });
  await expect(twin.getByRole('row')).toHaveCount(3);

  // from a weak spot to the very finding
  await page.getByRole('link', { name: /^See that moment: Giving without getting/u }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.locator('h3:focus')).toHaveText(/nothing/u);

  await page.goto('./#/games');
  const file = await exported(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const question = page.getByRole('dialog');
  await expect(question.getByText('3 tables, one of them not finished')).toBeVisible();
  await question.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('No table yet')).toBeVisible();
  await link(page, 'Progress').click();
  await expect(page.getByText('Nothing to show yet')).toBeVisible();

  await link(page, 'My tables').click();
  await choose(page, file.slice(0, -40));
  await expect(page.getByRole('alert').getByText(/^It is no JSON text/u)).toBeVisible();
  await choose(page, file);
  await expect(page.getByText('3 tables taken in.').first()).toBeVisible();
  expect(await exported(page)).toBe(file);
  await link(page, 'Progress').click();
  await expect(page.locator('.score')).toHaveText(figure ?? '');
});
