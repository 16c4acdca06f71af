import { expect } from '@playwright/test';
import { atTheTable, say, tabTo } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

test('a first visitor goes from the library to the debrief by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const press = (key: string) => page.keyboard.press(key);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await page.goto('./');
  await tabTo(page, page.getByRole('button', { name: 'Renewal at Halden Freight' }));
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Read the brief' }));
  await press('Enter');
  await expect(heading('Renewal at Halden Freight')).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'Prepare' }));
  await press('Enter');
  await expect(heading('What happens if you leave?')).toBeFocused();

  // list: two of the three; evaluate; select; set the limit
  await tabTo(page, page.getByRole('checkbox').last());
  await press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Next: Evaluate' }));
  await press('Enter');
  const figures = ['67', '9.5', '6', '55', '10', '5'];
  for (const figure of figures) {
    await tabTo(page, page.getByRole('spinbutton').nth(figures.indexOf(figure)));
    await page.keyboard.type(figure);
  }
  await tabTo(page, page.getByRole('button', { name: 'Next: Select' }));
  await press('Enter');
  await tabTo(page, page.getByRole('radio').first());
  await press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Next: Set the limit' }));
  await press('Enter');
  await tabTo(page, page.getByRole('spinbutton', { name: 'Leave below' }));
  await page.keyboard.type('51.5');
  await press('Tab');
  await page.keyboard.type('75');
  await tabTo(page, page.getByRole('button', { name: 'Write it down' }));
  await press('Enter');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Sit down' }).last());
  await press('Enter');

  await atTheTable(page);
  await say(page, 'Ask them to go on');
  await say(page, 'Make an offer');
  await tabTo(page, page.getByRole('button', { name: 'Leave the table' }));
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Leave the table?' });
  await tabTo(page, dialog.getByRole('button', { name: 'Leave the table' }));
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'See what came of it' }));
  await press('Enter');

  await expect(heading('Before you see the score')).toBeFocused();
  await tabTo(page, page.getByRole('slider', { name: 'What you give yourself' }));
  await press('ArrowRight');
  await tabTo(page, page.getByRole('button', { name: 'Show me' }));
  await press('Enter');
  await expect(page.getByText(/You gave yourself 51\./u)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Findings beside your lines' })).toBeVisible();
});

test('a first visitor is at a table within two clicks, and two prompts later there is a limit on the edge', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await page.getByRole('button', { name: 'Sit down now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^At the table: /u })).toBeAttached();
  await page
    .getByRole('region', { name: /^If you two find nothing/u })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('spinbutton', { name: /^Leave below/u }).fill('47');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText(/You leave below 47/u).first()).toBeAttached();
  await expect(page.getByRole('tab', { name: 'Open' })).toBeFocused();
});
