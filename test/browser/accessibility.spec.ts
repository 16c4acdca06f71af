import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { playedGame } from '../../tools/shots/played.ts';
import { evaluate, openBrief, openDebrief, openDesk, openTable, sitDown, takeIn } from './journey.ts';
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
  'desk, list': (page) => openDesk(page),
  'desk, evaluate': async (page) => {
    await openDesk(page);
    await button(page, 'Next: Evaluate');
    await button(page, 'Next: Select');
    await expect(page.getByText(/Fill in all three figures/u)).toBeVisible();
  },
  'desk, select': async (page) => {
    await openDesk(page);
    await button(page, 'Next: Evaluate');
    await evaluate(page);
    await button(page, 'Next: Select');
    await page.getByRole('radio').first().check();
  },
  'desk, limit': async (page) => {
    await openDesk(page);
    await button(page, /^Set the limit/u);
    await button(page, 'Write it down');
    await expect(page.getByText('Write the number below which you leave.')).toBeVisible();
  },
  'desk, issues': async (page) => {
    await openDesk(page);
    await button(page, /^Issues/u);
  },
  'desk, tradeables': async (page) => {
    await openDesk(page);
    await button(page, /^Tradeables/u);
    await page.getByRole('radio', { name: 'Much' }).first().check();
  },
  'desk, their side': async (page) => {
    await openDesk(page);
    await button(page, /^Their side/u);
    await page.getByRole('textbox').first().fill('A board that was promised something.');
    await expect(page.getByRole('radio', { name: 'A hunch' })).toBeVisible();
  },
  'desk, evidence': async (page) => {
    await openDesk(page);
    await button(page, /^Evidence/u);
    await page.getByRole('button', { name: 'Early' }).first().click();
  },
  'desk, opening': async (page) => {
    await openDesk(page);
    await button(page, /^Opening/u);
    await page.getByRole('combobox', { name: 'Open on' }).selectOption('Price uplift');
  },
  'desk, bundles': async (page) => {
    await openDesk(page);
    await button(page, /^Bundles/u);
    await page.getByRole('combobox', { name: 'Bundle A: Days to pay' }).selectOption('45');
  },
  'desk, approach': async (page) => {
    await openDesk(page);
    await button(page, /^Approach/u);
    await page.getByRole('radio', { name: 'Integrative' }).check();
  },
  'table, a sheet being changed': async (page) => {
    await openTable(page, { moves: 3 });
    await page.getByRole('tab', { name: 'Worksheets' }).click();
    await page.getByRole('radio', { name: 'Bundles' }).check();
    await button(page, 'Fill it in now: Bundles');
    await expect(page.getByRole('dialog', { name: 'Bundles' })).toBeVisible();
  },
  'table, a prepared sheet': async (page) => {
    await openDesk(page);
    await button(page, /^Evidence/u);
    await page.getByRole('button', { name: 'Early' }).first().click();
    await sitDown(page);
    await page.getByRole('tab', { name: 'Worksheets' }).click();
    await page.getByRole('radio', { name: 'Evidence' }).check();
    await expect(page.getByRole('button', { name: /^Bring it up/u })).toBeVisible();
  },
  table: (page) => openTable(page, { moves: 3 }),
  'self-assessment': async (page) => {
    await takeIn(page, { player: 'conceder' });
    await page.getByRole('link', { name: /^Debrief/u }).click();
    await expect(page.getByRole('slider')).toBeVisible();
  },
  'the months after': async (page) => {
    await takeIn(page, EVENTFUL);
    await page.goto(`./#/play/${playedGame(EVENTFUL).id}/after`);
    await expect(page.getByText(/^In the end it is worth/u).last()).toBeVisible();
  },
  'debrief, two lines side by side': async (page) => {
    await takeIn(page, { player: 'conceder', again: { from: 4, player: 'expert' } });
    await page.getByRole('link', { name: /^Debrief/u }).click();
    await expect(page.getByRole('region', { name: 'Line 1 and line 2, side by side' })).toBeVisible();
    await page.getByText('The same in figures').first().click();
  },
  debrief: (page) => openDebrief(page, { player: 'conceder' }),
  'debrief, concessions': async (page) => {
    await openDebrief(page, { player: 'conceder' });
    await page.getByRole('tab', { name: 'Concessions' }).click();
  },
  'debrief, table, not graded': async (page) => {
    await openDebrief(page, { player: 'random', seed: 8 });
    await page.getByRole('tab', { name: 'Table' }).click();
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
  'an address that leads nowhere': async (page) => {
    await page.goto('./#/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
};

checkInAllThemes(SCREENS);
