import { expect, type Page } from '@playwright/test';
import { atTheTable, openDesk, tabTo } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);
const bundle = (page: Page, letter: string) => page.getByRole('region', { name: `Bundle ${letter}` });

/** Takes an option of a bundle by keyboard alone. */
async function choose(page: Page, field: string, key: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: field }));
  await press(page, key);
}

test('bundles put together at the desk by keyboard outlast a reload and lie on the table in one step', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDesk(page);
  await tabTo(page, page.getByRole('navigation', { name: 'Worksheets' }).getByRole('button', { name: /^Bundles/u }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Which bundles are equal to you?' })).toBeFocused();

  await choose(page, 'Bundle A: Price uplift', '6');
  for (const issue of ['Length of term', 'Exit clause', 'Days to pay', 'Support level', 'Uptime credits'])
    await choose(page, `Bundle A: ${issue}`, 'ArrowDown');
  await expect(bundle(page, 'A')).toContainText('to you');
  await tabTo(page, page.getByRole('button', { name: 'Start from A: bundle B' }));
  await press(page, 'Enter');
  await choose(page, 'Bundle B: Days to pay', 'ArrowDown');
  await expect(page.getByText(/^About equal to you: .* They differ on payment days\.$/u)).toBeVisible();

  const before = await bundle(page, 'B').textContent();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Which bundles are equal to you?' })).toBeVisible();
  expect(await bundle(page, 'B').textContent()).toBe(before);

  await tabTo(page, page.getByRole('button', { name: 'Sit down' }).first());
  await press(page, 'Enter');
  await atTheTable(page);
  await tabTo(page, page.getByRole('tab', { name: 'Log' }));
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  await tabTo(page, page.getByRole('group', { name: 'Sheets' }).getByRole('radio', { name: 'Way out' }));
  await press(page, 'ArrowRight');
  await tabTo(page, page.getByRole('button', { name: 'Lay A and B on the table' }));
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: /^Say it/u })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('laid out in round 1')).toHaveCount(2);
});
