import type { Page } from '@playwright/test';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The setting of a table for two, filled in. */
export async function toPairSetup(page: Page): Promise<void> {
  await page.goto(page.url().replace(/#.*/u, '').concat('#/pair/new/time-to-value'));
  await page.getByRole('textbox', { name: 'First name' }).fill('Ana');
  await page.getByRole('textbox', { name: 'Other name' }).fill('Ben');
  await page.getByRole('radio', { name: 'Yes, an observer' }).check({ force: true });
  await page.getByRole('spinbutton', { name: 'All the talks' }).fill('10');
  await page.getByText('More about this table').click();
  await page.getByRole('textbox', { name: 'Number of this draw' }).fill('7');
}

/** The page between two people, at the beginning. */
export async function toHandOver(page: Page): Promise<void> {
  await toPairSetup(page);
  await button(page, 'Begin').click();
  await button(page, /: show my side$/u).waitFor();
}

/** The page between two people, after the first words. */
export async function toSecondMove(page: Page): Promise<void> {
  await toHandOver(page);
  await button(page, /: show my side$/u).click();
  await button(page, 'I am ready: hand over').click();
  await button(page, /: show my side$/u).click();
  await button(page, 'I am ready: to the table').click();
  await page.getByRole('combobox', { name: 'Find a move' }).fill('Make an offer');
  await page.keyboard.press('Enter');
  await button(page, /^Say it/u).click();
  await page.getByRole('link', { name: 'The observer’s page' }).waitFor();
}

/** One person's table, with the other's words on it. */
export async function toPairTable(page: Page): Promise<void> {
  await toSecondMove(page);
  await button(page, /: show my side$/u).click();
  await page.getByRole('combobox', { name: 'Find a move' }).waitFor();
}

/** The observer's page, with a note on it. */
export async function toObserver(page: Page): Promise<void> {
  await toSecondMove(page);
  await page.getByRole('link', { name: 'The observer’s page' }).click();
  await page.getByRole('textbox', { name: 'In your words' }).fill('The first offer came without a question.');
  await button(page, 'Note it').click();
  await page.getByRole('button', { name: /^Remove/u }).waitFor();
}

/** The debrief for both, after one of them has left at once. */
export async function toJoint(page: Page): Promise<void> {
  await toPairTable(page);
  await button(page, 'Leave the table').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
  for (const isFirst of [true, false]) {
    await button(page, 'See what came of it').click();
    await button(page, 'Skip this').click();
    if (isFirst) await button(page, /: show my side$/u).click();
  }
  await button(page, 'Read: hand over').click();
  await button(page, /: show my side$/u).click();
  await button(page, 'Read: on to both').click();
  await button(page, 'We both look: show it').click();
  await page.getByRole('heading', { level: 1, name: /left, in round/u }).waitFor();
}
