import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { playedGame } from '../../tools/shots/played.ts';
import { openBrief, takeIn } from './journey.ts';
import { checkInAllThemes, type Screens } from './accessible.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

/** A signature with much in the months after it. */
const EVENTFUL = {
  scenario: 'city-field-services',
  type: 'uncontrolled',
  player: 'haggler',
  seed: 5,
} as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const SCREENS: Screens = {
  library: async (page) => {
    await takeIn(page, { moves: 2 });
    await page.goto('./#/');
    await page.getByText('Set the table yourself').click();
    await expect(page.getByRole('radio', { name: 'Diplomat' })).toBeVisible();
  },
  'library, played and filtered': async (page) => {
    await takeIn(page, { player: 'conceder' });
    await page.goto('./#/');
    await expect(page.getByText('Next for you')).toBeVisible();
    await button(page, /^Sales/u);
    await expect(page.getByRole('list', { name: 'Played' })).toBeVisible();
  },
  'library, nothing found': async (page) => {
    await page.goto('./');
    await page.getByRole('textbox', { name: 'Search' }).fill('submarine');
    await expect(page.getByText('No scenario is all of this at once')).toBeVisible();
  },
  privacy: async (page) => {
    await takeIn(page, { player: 'conceder' });
    await page.goto('./#/privacy');
    await page.getByRole('combobox', { name: 'Table' }).selectOption({ index: 1 });
    await expect(page.getByRole('textbox', { name: 'The kept table, as JSON' })).toBeVisible();
    await button(page, 'Erase everything');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  brief: (page) => openBrief(page),
  'the months after': async (page) => {
    await takeIn(page, EVENTFUL);
    await page.goto(`./#/play/${playedGame(EVENTFUL).id}/after`);
    await expect(page.getByText(/^In the end it is worth/u).last()).toBeVisible();
  },
  'my tables': (page) => takeIn(page, { player: 'expert' }, { moves: 3 }),
  about: async (page) => {
    await page.goto('./#/about');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  appearance: async (page) => {
    await page.goto('./');
    await button(page, 'Settings');
  },
  'the pages on a phone': async (page) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('./#/progress');
    await button(page, /^Pages/u);
    await expect(page.getByRole('link', { name: 'My tables' })).toBeVisible();
  },
  'an address that leads nowhere': async (page) => {
    await page.goto('./#/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
};

checkInAllThemes(SCREENS);
