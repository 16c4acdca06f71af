import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openLibrary, tabTo } from './journey.ts';
import { expectAccessible, test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const step = (page: Page, dial: string, name: string) =>
  page.getByRole('group', { name: dial }).getByRole('radio', { name, exact: true });

/** What is kept of the one negotiation that was started. */
async function kept(page: Page): Promise<unknown> {
  await page.goto('./#/games');
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Export/u })
    .first()
    .click();
  const file = await (await download).path();
  const games: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return games;
}

test('a tuned negotiation starts with the tuning in its log; keyboard alone', async ({ page }) => {
  await openLibrary(page);
  await page.getByText('Set the table yourself').click();
  await page.getByRole('radio', { name: 'Diplomat' }).check();
  await tabTo(page, page.getByText('Tune this counterparty'));
  await page.keyboard.press('Enter');
  await tabTo(page, step(page, 'Patience', 'as usual'));
  await page.keyboard.press('ArrowLeft');
  await expect(step(page, 'Patience', 'less')).toBeChecked();
  await tabTo(page, step(page, 'Honesty', 'as usual'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('less patience, much more honesty')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal at Halden Freight' })).toBeVisible();
  const seats = { two: { kind: 'counterparty', type: 'diplomat', tuning: { patience: -1, honesty: 2 } } };
  expect(await kept(page)).toMatchObject({ games: [{ branches: [{ log: [{ kind: 'instanceDrawn', seats }] }] }] });
});

test('put back as usual, it starts as anybody would meet it', async ({ page }) => {
  await openLibrary(page);
  await page.getByText('Set the table yourself').click();
  await page.getByText('Tune this counterparty').click();
  await step(page, 'Suspicion', 'much more').check();
  await page.getByRole('button', { name: 'All as usual' }).click();
  await expect(step(page, 'Suspicion', 'as usual')).toBeChecked();
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal at Halden Freight' })).toBeVisible();
  expect(JSON.stringify(await kept(page))).not.toContain('"tuning"');
});

test('the dials fit a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openLibrary(page);
  await page.getByText('Set the table yourself').click();
  await page.getByText('Tune this counterparty').click();
  await expect(step(page, 'Openness', 'much more')).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
