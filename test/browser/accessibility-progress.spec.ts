import { expect, type Page } from '@playwright/test';
import { takeIn } from './journey.ts';
import { checkInAllThemes, type Screens } from './accessible.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A week of negotiations, the last ones better than the first. */
const MANY = [
  ...[1, 2, 3, 4].map((seed) => ({ player: 'conceder', seed }) as const),
  ...[5, 6, 7].map((seed) => ({ player: 'expert', type: 'diplomat', seed }) as const),
];

const SCREENS: Screens = {
  'my tables, many': (page) => takeIn(page, ...MANY, { moves: 3 }),
  'my tables, a table named': async (page) => {
    await takeIn(page, { player: 'expert' });
    await button(page, /^More: /u);
    await expect(page.getByRole('textbox', { name: 'Your name for it' })).toBeVisible();
  },
  'my tables, played again': async (page) => {
    await takeIn(page, { player: 'expert' });
    await button(page, /^Play again: /u);
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'my tables, erasing everything': async (page) => {
    await takeIn(page, { player: 'expert' });
    await button(page, 'Erase everything');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  progress: async (page) => {
    await takeIn(page, ...MANY);
    await page.goto('./#/progress');
    await expect(page.getByRole('heading', { name: 'What recurs' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Your path' })).toBeVisible();
    await page.locator('main details').evaluateAll((folded) => folded.forEach((part) => part.setAttribute('open', '')));
  },
  'progress, by context': async (page) => {
    await takeIn(page, { player: 'conceder' });
    await page.goto('./#/progress');
    await page.getByRole('tab', { name: 'By context' }).click();
    await page.getByRole('radio', { name: /^Reciprocity/u }).check();
  },
  'progress, nothing yet': async (page) => {
    await page.goto('./#/progress');
    await expect(page.getByText('Nothing to show yet')).toBeVisible();
  },
};

checkInAllThemes(SCREENS);
