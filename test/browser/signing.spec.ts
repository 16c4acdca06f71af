import { expect, type Locator } from '@playwright/test';
import { atTheTable, openBrief, say, tabTo } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

test('an offer is taken, read line by line and signed by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await openBrief(page, { seat: 'You buy for Halden Freight', type: 'Diplomat', seed: 7 });
  await tabTo(page, page.getByRole('button', { name: 'Sit down now' }));
  await page.keyboard.press('Enter');
  await atTheTable(page);

  const accept = page.getByRole('button', { name: /^Accept Okoro/u });
  for (let round = 0; round < 6 && (await accept.count()) === 0; round += 1) await say(page, 'Ask them to go on');
  await tabTo(page, accept.first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Say it/u })).toBeFocused();
  await page.keyboard.press('Enter');

  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name }).and(page.locator(':not([aria-disabled=true])'));
  const dialog = page.getByRole('dialog');
  const ending = button('See what came of it');
  const due = [
    dialog.getByRole('button', { name: /^Read line/u }),
    dialog.getByRole('button', { name: 'Sign the text' }),
    button('Read and sign'),
    button('Write the text'),
  ];
  await expect(async () => {
    for (const next of due)
      if (await next.first().isVisible()) {
        await tabTo(page, next.first());
        await page.keyboard.press('Enter');
        break;
      }
    await expect(ending).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 90_000, intervals: [50] });

  await tabTo(page, ending);
  await page.keyboard.press('Enter');
  // the months after stand between the signature and the score
  await expect(page.getByRole('heading', { level: 1, name: 'What became of the agreement' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'On to the debrief' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Before you see the score' })).toBeFocused();
});
