import type { Page } from '@playwright/test';
import { parseAssignmentToken } from '../../src/store/class/assignment-link.ts';
import type { Assignment } from '../../src/store/class/assignment.ts';
import { invariant } from '../../src/kernel/invariant.ts';
import { classUploads } from '../../test/support/class-files.ts';

const address = (page: Page, hash: string): string => page.url().replace(/#.*$/u, '') + hash;

/** The form of an assignment, with a title. */
export async function toWriting(page: Page): Promise<void> {
  await page.goto(address(page, '#/class'));
  await page.getByRole('button', { name: 'Write an assignment' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Renewal, week 3');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: 'Renewal at Halden Freight' });
}

/** An assignment as it was made, ready to be handed out. */
export async function toMade(page: Page): Promise<Assignment> {
  await toWriting(page);
  await page
    .getByRole('textbox', { name: 'Message to the class' })
    .fill('Play it to the end once, then once more from the other chair.\nBring one sentence you would say otherwise.');
  await page.getByRole('radio', { name: 'They find out' }).check();
  await page.getByRole('spinbutton', { name: 'Attempts in each chair' }).fill('2');
  await page.getByRole('spinbutton', { name: 'Pass mark' }).fill('50');
  await page.getByLabel('Due on').fill('2090-05-01');
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const read = parseAssignmentToken(/#\/a\/(.+)$/u.exec(link)?.[1] ?? '');
  invariant(read.ok, 'a link just made can be read');
  return read.value;
}

/** An assignment as its learner opens it. */
export async function toHandout(page: Page): Promise<void> {
  await toMade(page);
  await page.getByRole('link', { name: 'See what a learner sees' }).click();
  await page.getByRole('textbox', { name: 'Your name or code' }).waitFor();
}

/** A class whose files came in, at one of its tabs. */
export const toClass =
  (tab: 'Learners' | 'Charts' | 'Files' | 'Export and erase', honest = 12) =>
  async (page: Page): Promise<void> => {
    const uploads = classUploads(await toMade(page), honest);
    await page
      .getByLabel('Choose result files')
      .last()
      .setInputFiles([...uploads]);
    await page
      .getByText(/files played again in/u)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: tab }).click();
  };

/** One learner of a class. */
export async function toLearner(page: Page): Promise<void> {
  await toClass('Learners')(page);
  await page.getByRole('button', { name: 'Learner 5' }).click();
  await page.getByRole('spinbutton', { name: 'Your own score' }).waitFor();
}
