import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { PICTURED } from '../../tools/shots/played.ts';
import { evaluate, openDebrief, openDesk, openTable, sitDown, takeIn } from './journey.ts';
import { checkInAllThemes, type Screens } from './accessible.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const SCREENS: Screens = {
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
  'table, the first prompts': async (page) => {
    await page.goto('./');
    await button(page, 'Read the brief');
    await button(page, 'Sit down now');
    await page.getByRole('heading', { name: /^If you two find nothing/u }).waitFor();
  },
  table: (page) => openTable(page, { moves: 3 }),
  'self-assessment': async (page) => {
    await takeIn(page, { player: 'conceder' });
    await page.getByRole('link', { name: /^Debrief/u }).click();
    await expect(page.getByRole('slider')).toBeVisible();
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
  'debrief, guesses beside what was so': async (page) => {
    await openDebrief(page, { player: 'conceder', pictured: PICTURED });
    await page.locator('#across > summary').click();
    await expect(page.getByRole('table', { name: 'What you guessed of Voss' })).toBeVisible();
  },
  'debrief, table, not graded': async (page) => {
    await openDebrief(page, { player: 'random', seed: 8 });
    await page.getByRole('tab', { name: 'Table' }).click();
  },
};

checkInAllThemes(SCREENS);
