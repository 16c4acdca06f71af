import { expect, type Page } from '@playwright/test';
import { checkInAllThemes } from './accessible.ts';
import { atTheTable, openTable, roundOf, tabTo } from './journey.ts';
import { expectAccessible, test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const note = (page: Page) => page.getByRole('note', { name: 'Coach' });
const preview = (page: Page) => page.getByText('This is what you would say').locator('..');
const sayIt = (page: Page) => page.getByRole('button', { name: /^Say it/u });

/** A few words in a hard tone. */
async function speakHard(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Open' }).click();
  await page.getByRole('button', { name: 'A few words first' }).click();
  await page.getByRole('radio', { name: 'Hard-line' }).check();
}

/** A step down on the price, with nothing asked for it. */
async function concede(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Trade' }).click();
  await page.getByRole('button', { name: /^Concede/u }).click();
  await page.getByLabel('Take in an issue').selectOption({ label: 'Price uplift' });
  const uplift = page.getByRole('slider', { name: 'Price uplift' });
  await uplift.focus();
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowLeft');
}

test('the coach is turned on at the table, warns of a gift, and its better way is said instead; the next time it is waved off', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openTable(page, { moves: 3 });
  await page.getByRole('button', { name: 'Coach: quiet' }).click();
  await page.getByRole('radio', { name: 'On', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Coach: on' })).toBeFocused();

  await concede(page);
  await expect(note(page)).toContainText('on the uplift and ask for nothing.');
  await expect(note(page)).toContainText('A gift teaches the other side that waiting pays. (B, I, P, N)');
  await expect(page.getByRole('status').filter({ hasText: /^Coach: You would give/u })).toHaveCount(1);
  await expect(sayIt(page)).toBeEnabled();
  await expectAccessible(page);

  // keyboard alone: to the better way, which then lies ready to be said
  await tabTo(page, page.getByRole('button', { name: 'Use this' }));
  await page.keyboard.press('Enter');
  await expect(preview(page)).toContainText('If we give');
  await expect(sayIt(page)).toBeFocused();
  await expect(note(page)).toBeHidden();
  const round = await roundOf(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(new RegExp(`^Round ${round + 1} of`, 'u')).first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'What the coach says of it' }).last()).toContainText('Helped');

  // waved off, one's own is said, and the coach remarks it afterwards
  await speakHard(page);
  await expect(note(page)).toContainText('in a hard tone.');
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await page.reload();
  await atTheTable(page);
  await expect(page.getByRole('radio', { name: 'Hard-line' })).toBeChecked();
  await expect(sayIt(page)).toBeEnabled();
  await expect(note(page)).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(new RegExp(`^Round ${round + 2} of`, 'u')).first()).toBeVisible();
  await expect(page.getByText('A hard-line tone').last()).toBeVisible();
});

test('on a phone the word is there, nothing is pushed out of the page, and the remark is folded up', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.addInitScript(() => localStorage.setItem('parley.coach', 'on'));
  await openTable(page, { player: 'conceder', moves: 4 });
  await speakHard(page);
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  await expect(sayIt(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('button', { name: 'Script' }).click();
  const remark = page.getByRole('group', { name: 'What the coach says of it' }).last();
  await expect(remark).toBeVisible();
  expect(await remark.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false); // the element is a details
  await remark.locator('summary').click();
  await expect(remark.getByText(/\([BMIPN](?:, [BMIPN])*\)/u).first()).toBeVisible();
});

test('a word of the trade opens its line by keyboard, and closes again', async ({ page }) => {
  await openTable(page, { moves: 3 });
  await page.getByRole('tab', { name: 'Offer' }).click();
  await page.getByRole('button', { name: 'Two or three bundles' }).click();
  const word = page.locator('form').getByRole('button', { name: 'MESO', exact: true });
  await expect(word).toHaveAccessibleDescription(/^MESO Two or three bundles at once/u);
  await word.focus();
  await page.keyboard.press('Enter');
  const open = page.locator(':popover-open');
  await expect(open).toContainText('Two or three bundles at once');
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await expect(word).toBeFocused();
});

checkInAllThemes({
  'what the coach says before and after a move': async (page) => {
    await page.addInitScript(() => localStorage.setItem('parley.coach', 'on'));
    await openTable(page, { player: 'conceder', moves: 4 });
    await speakHard(page);
    await expect(note(page)).toBeVisible();
  },
  'where the coach is chosen': async (page) => {
    await openTable(page, { moves: 3 });
    await page.getByRole('button', { name: 'Coach: quiet' }).click();
    await expect(page.getByRole('dialog', { name: 'Coach' })).toBeVisible();
  },
  'a word of the trade, explained': async (page) => {
    await openTable(page, { moves: 3 });
    await page.getByRole('tab', { name: 'Worksheets' }).click();
    await page.getByRole('button', { name: 'BATNA' }).click();
    await expect(page.getByText(/^BATNA The best you can do/u).last()).toBeVisible();
  },
});
