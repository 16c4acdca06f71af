import { expect, type Page } from '@playwright/test';
import { toTableWithYourself } from '../../tools/shots/yourself.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const FITTED = /Fitted from your 2 finished tables in that chair, \d+ moves: .* a hard line in 100 % of them/u;

test('after two tables one sits opposite oneself, is told so at the table and afterwards, and sees one’s path', async ({
  page,
}) => {
  await page.goto('./');
  await toTableWithYourself(page);
  await page.reload();
  await expect(page.getByText(/; plays like you$/u).first()).toBeVisible();

  // on a phone the table is as high as the screen, and what one would say stays in sight
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByRole('combobox', { name: 'Find a move' }).fill('Make an offer');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Say it/u)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(780);
  await page.setViewportSize({ width: 1280, height: 800 });

  await button(page, 'Leave the table').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
  await button(page, 'See what came of it').click();
  await button(page, 'Skip this').click();
  await page.locator('summary', { hasText: 'The other side' }).click();
  const named = page.getByText(/was seated to play like you\./u);
  await expect(named).toBeVisible();
  await expect(named).toHaveText(FITTED);

  // nobody is fitted to themselves in a chair that was never theirs, nor once a dial was turned
  await page.goto('./#/');
  await button(page, 'Renewal at Halden Freight').click();
  await page.getByRole('radio', { name: 'You buy for Halden Freight' }).check();
  await page.getByText('Set the table yourself').click();
  await expect(button(page, 'Seat yourself opposite')).toHaveCount(0);

  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  const path = page.getByRole('region', { name: 'Your path' });
  await expect(path.getByRole('listitem').first()).toContainText(/of 100|went wrong/u);
  await path.getByText('How this is worked out').click();
  await expect(path.locator('details p')).toBeVisible();
});
