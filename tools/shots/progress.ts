import type { Page } from '@playwright/test';
import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import { asExport, playedGame } from './played.ts';
import type { Shot } from './shots.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** One a day: six that concede, then six that have learnt. */
const manyGames = (tables: number): string =>
  asExport(
    ...Array.from({ length: tables }, (_, at) => {
      const scenario = ['saas-renewal', 'senior-engineer', 'packaging-supplier'][at % 3] ?? 'saas-renewal';
      const type = COUNTERPARTY_TYPES[at % COUNTERPARTY_TYPES.length] ?? 'warrior';
      const game = playedGame({ scenario, type, seed: 30 + at, player: at < 6 ? 'conceder' : 'expert' });
      const when = Date.UTC(2026, 4, 4 + at, 17, 40);
      return { ...game, id: `many-${at}`, startedAt: when, playedAt: when };
    }),
  );
const takeInMany = async (page: Page, tables = 12): Promise<void> => {
  await page.goto(page.url().replace(/#.*/u, '').concat('#/games'));
  const file = { name: 'tables.json', mimeType: 'application/json', buffer: Buffer.from(manyGames(tables)) };
  await page.getByLabel('Import').last().setInputFiles(file);
  await page
    .getByText(/taken in/u)
    .first()
    .waitFor();
};
const progress =
  (tables: number) =>
  async (page: Page): Promise<void> => {
    if (tables > 0) await takeInMany(page, tables);
    await page.goto(page.url().replace(/#.*/u, '').concat('#/progress'));
    const there =
      tables > 0 ? page.getByRole('heading', { name: 'What recurs' }) : page.getByText('Nothing to show yet');
    await there.waitFor();
  };

/** The list of tables with many in it, and progress. */
export const PROGRESS_SHOTS: readonly Shot[] = [
  {
    name: 'games-many',
    isWhole: true,
    reach: async (page) => {
      await takeInMany(page);
      await button(page, /^More/u).first().waitFor();
    },
  },
  {
    name: 'games-more',
    reach: async (page) => {
      await takeInMany(page);
      await button(page, /^More/u).first().click();
    },
  },
  {
    name: 'games-again',
    reach: async (page) => {
      await takeInMany(page);
      await button(page, /^Play again/u)
        .first()
        .click();
    },
  },
  {
    name: 'games-erase',
    reach: async (page) => {
      await takeInMany(page);
      await button(page, 'Erase everything').click();
    },
  },
  { name: 'progress', isWhole: true, reach: progress(12) },
  { name: 'progress-few', isWhole: true, reach: progress(2) },
  { name: 'progress-none', reach: progress(0) },
  {
    name: 'progress-print',
    isWhole: true,
    reach: async (page) => {
      await progress(12)(page);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
    },
  },
];
