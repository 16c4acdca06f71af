import { readFile } from 'node:fs/promises';
import { parseAssignmentToken } from '../../src/store/class/assignment-link.ts';
import { expect, type Page } from '@playwright/test';
import { classUploads, EVIL } from '../support/class-files.ts';
import { atTheTable } from './journey.ts';
import { expectAccessible, test } from './support.ts';

test.use({ reducedMotion: 'reduce', acceptDownloads: true });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

/** Writes an assignment on the renewal and makes it; returns its link. */
async function compose(page: Page): Promise<string> {
  await page.goto('./#/class');
  await button(page, 'Write an assignment').click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Renewal, week 3');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: 'Renewal at Halden Freight' });
  await page.getByRole('radio', { name: 'Warrior' }).check();
  await page.getByRole('radio', { name: 'They find out' }).check();
  await page.getByRole('spinbutton', { name: 'Attempts in each chair' }).fill('2');
  await page.getByLabel('Due on').fill('2090-05-01');
  await page.getByRole('spinbutton', { name: 'Pass mark' }).fill('50');
  await page.getByRole('textbox', { name: 'Questions of your own' }).fill('What would you do otherwise?');
  await button(page, 'Make the assignment').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal, week 3' })).toBeVisible();
  return page.getByRole('textbox', { name: 'Link' }).inputValue();
}

/** From the link to the saved file: sits down, leaves early, says how it went, hands in. */
async function play(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal, week 3' })).toBeVisible();
  await expect(page.getByText(/You will find out/u)).toBeVisible();
  await expect(page.getByText('Warrior')).toHaveCount(0);
  await button(page, 'Read the brief').click();
  await expect(page.getByText(/Write your name or the code/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'Your name or code' }).fill('Zoë Ibarra');
  await page.getByRole('radio', { name: 'You sell for Lumeo' }).check();
  await button(page, 'Read the brief').click();
  await link(page, 'Prepare').click();
  await button(page, 'Sit down').first().click();
  await atTheTable(page);
  await button(page, 'Leave the table').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
  await button(page, 'See what came of it').click();
  await expect(button(page, 'Skip this')).toHaveCount(0);
  await button(page, 'Show me').click();
  await link(page, 'Hand in').click();
  await expect(page.getByText('Only the line you played first is in it.')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Save the result file').click();
  await expect(page.getByText('Answer this one: the assignment asks for it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'What would you do otherwise?' }).fill('Stay <b>longer</b>.');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save the result file').click()]);
  expect(download.suggestedFilename()).toBe('parley-renewal-week-3-zoë-ibarra-vendor-attempt-1.json');
  return readFile(await download.path(), 'utf8');
}

test('an assignment goes out as a link, is played and handed in, and a class of thirty files is graded, each named rightly', async ({
  page,
}) => {
  const address = await compose(page);
  const assignment = parseAssignmentToken(/#\/a\/(.+)$/u.exec(address)?.[1] ?? '');
  if (!assignment.ok) throw new Error(assignment.error.message);
  await expect(page.getByText(/^QR code of the link/u)).toBeAttached();
  const own = await play(page, address);

  await page.goto(`./#/class/${assignment.value.id}`);
  const uploads = classUploads(assignment.value, 18);
  await page
    .getByLabel('Choose result files')
    .last()
    .setInputFiles([
      ...uploads,
      { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(own) },
      { name: 'huge.json', mimeType: 'application/json', buffer: Buffer.alloc(2_000_001, 32) },
    ]);
  await expect(page.getByText(/30 files played again/u).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('alert')).toContainText('huge.json');

  await page.getByRole('tab', { name: 'Files' }).click();
  for (const { name, verdict } of [...uploads, { name: 'own.json', verdict: /^verified/u }]) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await expect(row.getByRole('cell').first(), name).toHaveText(verdict);
  }
  await expect(page.getByRole('cell', { name: EVIL, exact: true })).toBeVisible();

  await page.getByRole('tab', { name: 'Charts' }).click();
  await expect(page.getByRole('heading', { name: 'Everyone on the frontier chart' })).toBeVisible();
  await page.getByRole('radio', { name: 'For the projector: no names' }).check();
  await expect(page.getByText('Zoë Ibarra')).toHaveCount(0);
  await page.getByRole('radio', { name: 'With names' }).check();

  await page.getByRole('tab', { name: 'Learners' }).click();
  await button(page, 'Zoë Ibarra').click();
  await expect(page.getByText('Stay <b>longer</b>.')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'Your own score' }).fill('70');
  await page.reload();
  await page.getByRole('tab', { name: 'Learners' }).click();
  await expect(page.getByRole('row', { name: /Zoë Ibarra/u }).getByRole('cell', { name: '70' })).toBeVisible();
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});
