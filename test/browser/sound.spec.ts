import { expect } from '@playwright/test';
import { openTable } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

test('sound begins with the first click at the table, is captioned, and one click turns it off for good', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/sounds\/(.+)\.(?:ogg|mp3)$/u.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file);
  });
  await openTable(page, { moves: 3 });
  const sound = page.getByRole('button', { name: 'Sound', exact: true });
  const captions = page.getByRole('region', { name: 'What is heard' });
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  expect(asked).toEqual([]);

  await page.getByRole('tab', { name: 'Offer' }).click();
  await expect(captions).toHaveText('a quiet room');
  await expect.poll(() => asked).toContain('door');

  await page.getByRole('button', { name: 'Show evidence' }).click();
  await page.getByRole('button', { name: /^Say it/u }).click();
  await expect(captions).toContainText('a page turns');

  await sound.click();
  await expect(captions).toBeHidden();
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  const before = asked.length;
  await page.getByRole('tab', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Leave the table' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
  await expect(page.getByRole('heading', { name: 'The table is empty' })).toBeVisible();
  await expect(captions).toBeHidden();
  expect(asked.slice(before)).toEqual([]);
});

test.describe('without the files kept for offline', () => {
  test.use({ serviceWorkers: 'block' });

  test('sound whose files never come is silence: the table goes on', async ({ page }) => {
    // answered, but with nothing that could be heard
    const asked: string[] = [];
    await page.route(/\/sounds\//u, async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ status: 200, contentType: 'audio/ogg', body: '' });
    });
    await openTable(page, { moves: 3 });
    await page.getByRole('tab', { name: 'Offer' }).click();
    await page.getByRole('button', { name: 'Show evidence' }).click();
    await page.getByRole('button', { name: /^Say it/u }).click();
    await expect(page.getByText(/^Round 5 of/u).first()).toBeVisible();
    expect(asked).not.toEqual([]);
  });
});
