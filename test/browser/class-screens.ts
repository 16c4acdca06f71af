import { expect, type Page } from '@playwright/test';
import { toClass, toHandout, toLearner, toMade, toWriting } from '../../tools/shots/class.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** What an instructor and a learner of a class see, and how to get there. */
export const CLASS_SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'instructors, nothing there': async (page) => {
    await page.goto('./#/class');
    await expect(page.getByText('No assignment yet')).toBeVisible();
  },
  'assignment, being written': async (page) => {
    await page.goto('./');
    await toWriting(page);
    await page.getByRole('textbox', { name: 'Title' }).fill('');
    await button(page, 'Make the assignment');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'assignment, made': async (page) => {
    await page.goto('./');
    await toMade(page);
  },
  'assignment, handed out': async (page) => {
    await page.goto('./');
    await toHandout(page);
  },
  'class, charts': async (page) => {
    await page.goto('./');
    await toClass('Charts', 2)(page);
  },
  'class, files': async (page) => {
    await page.goto('./');
    await toClass('Files', 2)(page);
  },
  'class, one learner': async (page) => {
    await page.goto('./');
    await toLearner(page);
  },
};
