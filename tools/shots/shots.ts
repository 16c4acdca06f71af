import type { Page } from '@playwright/test';
import { toClass, toHandout, toLearner, toMade, toWriting } from './class.ts';
import { fillAll, FILLED, turnTo } from './desk.ts';
import { toHandOver, toJoint, toObserver, toPairSetup, toPairTable, toSecondMove } from './pair.ts';
import { toReversal } from './kept-pair.ts';
import { PICTURED } from './played.ts';
import { PROGRESS_SHOTS } from './progress.ts';
import { toTableWithYourself, toYourself } from './yourself.ts';
import {
  button,
  toBrief,
  toDesk,
  evaluate,
  select,
  limit,
  PICTURE_MS,
  openPlayed,
  table,
  AGAIN,
  EVENTFUL,
  debriefOf,
  debrief,
} from './ways.ts';

/** One picture: how to get there from the first page. */
export interface Shot {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** The whole page, not only what fits. */
  readonly isWhole?: boolean;
}

/** Every screen and its states. */
export const SHOTS: readonly Shot[] = [
  { name: 'library', reach: (page) => button(page, 'Read the brief').waitFor() },
  {
    name: 'library-settings',
    isWhole: true,
    reach: async (page) => {
      await page.getByText('Set the table yourself').click();
    },
  },
  {
    name: 'library-tuning',
    isWhole: true,
    reach: async (page) => {
      await page.getByText('Set the table yourself').click();
      await page.getByText('Tune this counterparty').click();
      await page.getByRole('group', { name: 'Patience' }).getByRole('radio', { name: 'much less' }).check();
      await page.getByRole('group', { name: 'Honesty' }).getByRole('radio', { name: 'less', exact: true }).check();
    },
  },
  {
    name: 'library-go-on',
    reach: async (page) => {
      await toBrief(page);
      await page.goto(page.url().replace(/#.*/u, '#/'));
      await page.getByRole('heading', { name: 'Go on where you stopped' }).waitFor();
    },
  },
  {
    name: 'library-filtered',
    reach: async (page) => {
      const fold = button(page, 'Filters');
      if (await fold.isVisible()) await fold.click();
      await button(page, /^Sales/u).click();
      await button(page, /^First steps/u).click();
      await page.getByRole('heading', { name: /^All/u }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'library-none',
    reach: async (page) => {
      await page.getByRole('textbox', { name: 'Search' }).fill('submarine');
      await page.getByText('No scenario is all of this at once').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'library-played',
    isWhole: true,
    reach: async (page) => {
      await openPlayed({ player: 'conceder' }, /^Debrief/u)(page);
      await page.goto(page.url().replace(/#.*/u, '#/'));
      await page.getByText('Next for you').waitFor();
      for (const picture of await page.locator('article img').all())
        await picture.evaluate((image: HTMLImageElement) => {
          image.loading = 'eager';
          return image.decode();
        });
    },
  },
  { name: 'brief', reach: toBrief },
  {
    name: 'brief-unfolded',
    isWhole: true,
    reach: async (page) => {
      await toBrief(page);
      for (const part of await page.locator('main details').all())
        await part.evaluate((fold) => fold.setAttribute('open', ''));
    },
  },
  { name: 'brief-whole', isWhole: true, reach: toBrief },
  { name: 'desk-list', isWhole: true, reach: toDesk },
  { name: 'desk-evaluate', isWhole: true, reach: evaluate },
  { name: 'desk-select', reach: select },
  { name: 'desk-limit', reach: limit },
  {
    name: 'desk-issues',
    isWhole: true,
    reach: async (page) => {
      await toDesk(page);
      await turnTo(page, 'Issues');
    },
  },
  ...Object.entries(FILLED).map(([sheet, fill]): Shot => ({
    name: `desk-${sheet.toLowerCase().replace(' ', '-')}`,
    isWhole: true,
    reach: async (page) => {
      await toDesk(page);
      await turnTo(page, sheet);
      await fill(page);
    },
  })),
  {
    name: 'desk-print',
    isWhole: true,
    reach: async (page) => {
      await toDesk(page);
      await fillAll(page);
      await page.emulateMedia({ media: 'print' });
    },
  },
  {
    name: 'table-sheets',
    reach: async (page) => {
      await toDesk(page);
      await fillAll(page);
      await button(page, 'Sit down').first().click();
      await page.getByRole('heading', { level: 1, name: /^At the table/u }).waitFor({ state: 'attached' });
      const papers = button(page, /^Papers/u);
      if (await papers.isVisible()) await papers.click();
      await page.getByRole('tab', { name: 'Worksheets' }).click();
      await page.getByRole('radio', { name: 'Bundles' }).check();
      await page.waitForTimeout(PICTURE_MS);
    },
  },
  ...PROGRESS_SHOTS,
  {
    name: 'games',
    reach: async (page) => {
      await toBrief(page);
      await page.goto(page.url().replace(/#.*/u, '#/games'));
      await page.getByRole('heading', { level: 1, name: 'My tables' }).waitFor();
    },
  },
  { name: 'table', reach: table({ moves: 3 }) },
  {
    name: 'table-heard',
    reach: async (page) => {
      await table({ moves: 3 })(page);
      await page.getByRole('tab', { name: 'Offer' }).click();
      await page.getByText('a quiet room').waitFor();
    },
  },
  { name: 'table-late', reach: table({ moves: 8, type: 'diplomat', side: 'two' }) },
  { name: 'assess', reach: openPlayed({ player: 'conceder' }, /^Debrief/u) },
  { name: 'debrief', reach: debrief({ player: 'conceder' }) },
  { name: 'debrief-whole', isWhole: true, reach: debrief({ player: 'conceder' }) },
  {
    name: 'debrief-chapters',
    isWhole: true,
    reach: async (page) => {
      await debrief({ player: 'conceder', type: 'avoidant', pictured: PICTURED })(page);
      for (const id of ['script', 'across', 'survey', 'plane', 'after', 'compare', 'review']) {
        const chapter = page.locator(`#${id} > summary`);
        if ((await chapter.count()) > 0) await chapter.click();
      }
      await page.getByText('Read how it went').waitFor();
    },
  },
  { name: 'debrief-concessions', reach: debrief({ player: 'conceder' }, 'Concessions') },
  { name: 'debrief-table', reach: debrief({ player: 'conceder' }, 'Table') },
  {
    name: 'debrief-print',
    isWhole: true,
    reach: async (page) => {
      await debrief({ player: 'conceder' })(page);
      await page.emulateMedia({ media: 'print' });
    },
  },
  {
    name: 'brief-print',
    isWhole: true,
    reach: async (page) => {
      await toBrief(page);
      await page.emulateMedia({ media: 'print' });
    },
  },
  { name: 'debrief-lines', isWhole: true, reach: debriefOf({ player: 'conceder', again: AGAIN }) },
  {
    name: 'table-line',
    reach: table({ player: 'conceder', again: { ...AGAIN, moves: 2 } }),
  },
  {
    name: 'after',
    isWhole: true,
    reach: async (page) => {
      await openPlayed(EVENTFUL, /^Debrief/u)(page);
      await page.goto(page.url().replace(/debrief$/u, 'after'));
      await page
        .getByText(/^In the end it is worth/u)
        .last()
        .waitFor();
    },
  },
  {
    name: 'after-quiet',
    reach: async (page) => {
      await openPlayed({ player: 'conceder' }, /^Debrief/u)(page);
      await page.goto(page.url().replace(/debrief$/u, 'after'));
      await page.getByText(/^The months were quiet/u).waitFor();
    },
  },
  {
    name: 'debrief-step',
    reach: async (page) => {
      await debrief({ player: 'expert' }, 'Dance')(page);
      for (let step = 0; step < 3; step += 1) await button(page, 'Next step').click();
      await page.getByText(/^Step 3 of/u).scrollIntoViewIfNeeded();
    },
  },
  { name: 'debrief-left', reach: debrief({ player: 'bluffer', side: 'two', type: 'diplomat', seed: 8 }) },
  { name: 'debrief-none', reach: debrief({ player: 'random', seed: 8 }) },
  {
    name: 'about',
    reach: async (page) => {
      await page.goto(page.url().replace(/#.*/u, '').concat('#/about'));
      await page.getByRole('heading', { level: 1, name: 'About Parley' }).waitFor();
    },
  },
  {
    name: 'pages',
    reach: async (page) => {
      const pages = button(page, /^Pages/u);
      if (await pages.isVisible()) await pages.click();
      await page.getByRole('link', { name: 'My tables' }).waitFor();
    },
  },
  {
    name: 'privacy',
    isWhole: true,
    reach: async (page) => {
      await openPlayed({ player: 'conceder' }, /^Debrief/u)(page);
      await page.goto(page.url().replace(/#.*/u, '#/privacy'));
      await page.getByRole('rowheader', { name: /^Steps in them/u }).waitFor();
      await page.getByRole('combobox', { name: 'Table' }).selectOption({ index: 1 });
      await page.getByRole('textbox', { name: 'The kept table, as JSON' }).waitFor();
    },
  },
  {
    name: 'class-home',
    reach: async (page) => page.goto(`${page.url().replace(/#.*/u, '')}#/class`).then(() => undefined),
  },
  { name: 'class-write', isWhole: true, reach: toWriting },
  { name: 'class-made', isWhole: true, reach: async (page) => toMade(page).then(() => undefined) },
  { name: 'assignment', isWhole: true, reach: toHandout },
  { name: 'class-learners', isWhole: true, reach: toClass('Learners') },
  { name: 'class-charts', isWhole: true, reach: toClass('Charts') },
  { name: 'class-files', isWhole: true, reach: toClass('Files') },
  { name: 'class-learner', isWhole: true, reach: toLearner },
  { name: 'pair-setup', isWhole: true, reach: toPairSetup },
  { name: 'pair-hand-over', reach: toHandOver },
  { name: 'pair-said', reach: toSecondMove },
  { name: 'pair-table', reach: toPairTable },
  { name: 'pair-observer', isWhole: true, reach: toObserver },
  { name: 'pair-joint', isWhole: true, reach: toJoint },
  { name: 'pair-reversal', isWhole: true, reach: toReversal },
  { name: 'yourself', isWhole: true, reach: toYourself },
  { name: 'yourself-table', reach: toTableWithYourself },
  {
    name: 'appearance',
    reach: async (page) => {
      await button(page, 'Settings').click();
    },
  },
];
