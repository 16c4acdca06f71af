import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';
import { table } from './ways.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A step down on the price with nothing asked for it, and what the coach says before it. */
async function conceding(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Trade' }).click();
  await button(page, /^Concede/u).click();
  await page.getByLabel('Take in an issue').selectOption({ label: 'Price uplift' });
  await page.getByRole('slider', { name: 'Price uplift' }).focus();
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowLeft');
  await page.getByRole('note', { name: 'Coach' }).waitFor();
}

/** The script with what the coach says beside own lines; on a phone one of them unfolded. */
async function remarked(page: Page): Promise<void> {
  const script = page.getByRole('button', { name: 'Script', exact: true });
  if (await script.isVisible()) await script.click();
  const remark = page.getByRole('group', { name: 'What the coach says of it' }).last();
  await remark.scrollIntoViewIfNeeded();
  if (!(await remark.locator('p').first().isVisible())) await remark.locator('summary').click();
}

/** A word of the trade with its line open. */
async function explained(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Offer' }).click();
  await button(page, 'Two or three bundles').click();
  await page.locator('form').getByRole('button', { name: 'MESO', exact: true }).click();
}

const coachOn = (page: Page): Promise<void> => page.evaluate(() => localStorage.setItem('parley.coach', 'on'));

/** The coach before a move and after one, and a word of the trade explained. */
export const COACH_SHOTS: readonly Shot[] = [
  {
    name: 'coach-before',
    reach: async (page) => {
      await coachOn(page);
      await table({ moves: 3 })(page);
      await conceding(page);
    },
  },
  {
    name: 'coach-after',
    reach: async (page) => {
      await table({ moves: 4, player: 'conceder' })(page);
      await remarked(page);
    },
  },
  {
    name: 'coach-word',
    reach: async (page) => {
      await table({ moves: 3 })(page);
      await explained(page);
    },
  },
];
