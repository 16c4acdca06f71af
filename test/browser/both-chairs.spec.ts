import { expect, type Page } from '@playwright/test';
import { atTheTable, openBrief, say } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

test('the customer signs, and then sits in the vendor’s chair of the same draw', async ({ page }) => {
  test.setTimeout(120_000);
  await openBrief(page, { seat: 'You buy for Halden Freight', type: 'Diplomat', seed: 7 });
  await expect(page.getByRole('heading', { level: 2, name: 'You buy for Halden Freight' })).toBeVisible();
  await page.getByRole('button', { name: 'Sit down now' }).click();
  await atTheTable(page);
  const accept = page.getByRole('button', { name: /^Accept Okoro/u });
  for (let round = 0; round < 6 && (await accept.count()) === 0; round += 1) await say(page, 'Ask them to go on');
  await accept.first().click();
  await page.getByRole('button', { name: /^Say it/u }).click();
  await sign(page);
  await page.getByRole('button', { name: 'See what came of it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What became of the agreement' })).toBeFocused();
  await page.getByRole('button', { name: 'On to the debrief' }).click();
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^You signed at/u })).toBeVisible();
  await page.getByRole('button', { name: 'Play his chair' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'You sell for Lumeo' })).toBeVisible();
});

/** Whatever is due next on the way to two signatures, until the ending is shown. */
async function sign(page: Page): Promise<void> {
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name }).and(page.locator(':not([aria-disabled=true])'));
  const dialog = page.getByRole('dialog');
  const ending = button('See what came of it');
  const due = [
    dialog.getByRole('button', { name: /^Read line/u }),
    dialog.getByRole('button', { name: 'Sign the text' }),
    button('Read and sign'),
    button('Write the text'),
    button(/^Say it( and sign)?$/u),
  ];
  await expect(async () => {
    for (const next of due)
      if (await next.isVisible()) {
        await next.click({ timeout: 1000 });
        break;
      }
    await expect(ending).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 60_000, intervals: [50] });
}
