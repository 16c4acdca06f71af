import { expect } from '@playwright/test';
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
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^You signed at/u })).toBeVisible();
  await page.getByRole('button', { name: 'Play his chair' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'You sell for Lumeo' })).toBeVisible();
});

async function sign(page: Parameters<typeof atTheTable>[0]): Promise<void> {
  const ending = page.getByRole('button', { name: 'See what came of it' });
  const steps = [
    ending,
    page.getByRole('button', { name: /^Read line/u }),
    page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }),
    page.getByRole('button', { name: 'Write the text' }),
    page.getByRole('button', { name: 'Read and sign' }),
    page.getByRole('button', { name: /^Say it( and sign)?$/u }).and(page.locator(':not([aria-disabled=true])')),
  ];
  for (let step = 0; step < 40; step += 1) {
    await expect(steps.reduce((any, one) => any.or(one)).first()).toBeVisible();
    if (await ending.isVisible()) return;
    for (const next of steps)
      if (await next.isVisible()) {
        await next.click();
        break;
      }
  }
}
