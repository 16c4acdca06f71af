import { expect, type Page } from '@playwright/test';
import { openDebrief, tabTo, takeIn } from './journey.ts';
import { expectAccessible, test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const AVOIDANT = { player: 'conceder', type: 'avoidant' } as const;
const CHAPTERS = ['script', 'across', 'survey', 'plane', 'after', 'compare', 'review'] as const;

const chapter = (page: Page, title: string | RegExp) =>
  page.locator('summary').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
const statement = (page: Page, name: RegExp) => page.getByRole('group', { name });

test('by keyboard: a guess and a survey before the score, then both beside it, and a commitment that survives a reload', async ({
  page,
}) => {
  await takeIn(page, AVOIDANT);
  await page.getByRole('link', { name: /^Debrief/u }).click();
  await tabTo(page, page.getByRole('slider'));
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  const heard = statement(page, /listened to me/u);
  await tabTo(page, heard.getByRole('radio', { name: 'skip' }));
  for (let presses = 0; presses < 7; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(heard.getByRole('radio', { name: '7, entirely' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Show me' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^You gave yourself 55\./u)).toBeVisible();

  await tabTo(page, chapter(page, 'How it was for both of you'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^The other side listened to me\. 7 \d$/u })).toBeVisible();

  await tabTo(page, chapter(page, /^Look back/u));
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What will be done' }).fill('Ask what the yes was for');
  await page.getByRole('textbox', { name: 'Who does it', exact: true }).fill('I do');
  await page.getByLabel('By which day').fill('2026-06-05');
  await tabTo(page, page.getByRole('button', { name: 'Add this commitment' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('by Friday 5 June 2026')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No answers, one commitment.')).toBeVisible();
});

test('the expert plays the same table once somebody wants to see it', async ({ page }) => {
  await openDebrief(page, AVOIDANT);
  await chapter(page, 'Other ways to play it').click();
  const ways = page.getByRole('table', { name: /^Your play beside/u });
  await expect(ways.getByRole('columnheader', { name: 'Worked example' })).toBeVisible();
  await expect(ways.getByRole('row', { name: /^Overall grade \d+ \d+ –$/u })).toBeVisible();
  await page.getByText('Read how it went').click();
  await expect(page.locator('[id^="example-"]').first()).toBeVisible();
});

test('with every chapter open the automatic check finds nothing in any theme, and nothing is wider than a phone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1100, height: 900 });
  await openDebrief(page, AVOIDANT);
  for (const id of CHAPTERS) await page.locator(`#${id} > summary`).click();
  await expect(page.getByRole('columnheader', { name: 'Worked example' })).toBeVisible();
  for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
    await page.evaluate((next) => (document.documentElement.dataset['theme'] = next), theme);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 360, height: 780 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
});

test('on paper everything that was folded is there, apart from what nobody asked for', async ({ page }) => {
  await openDebrief(page, AVOIDANT);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'The months after' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /wanted$/u })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Other ways to play it' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add this commitment' })).toBeHidden();
});
