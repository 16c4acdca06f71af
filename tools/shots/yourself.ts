import type { Page } from '@playwright/test';
import { asExport, playedGame } from './played.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const address = (page: Page, hash: string): string => page.url().replace(/#.*$/u, '') + hash;

/** Two finished tables of the renewal, bought hard. */
const BOUGHT_HARD = asExport(
  ...[3, 4].map((seed) => playedGame({ side: 'two', type: 'diplomat', player: 'hardliner', seed })),
);

/** The library, with oneself seated opposite at the renewal, after two tables from the buyer's chair. */
export async function toYourself(page: Page): Promise<void> {
  await page.goto(address(page, '#/games'));
  const file = { name: 'tables.json', mimeType: 'application/json', buffer: Buffer.from(BOUGHT_HARD) };
  await page.getByLabel('Import').last().setInputFiles(file);
  await page
    .getByText(/taken in/u)
    .first()
    .waitFor();
  await page.goto(address(page, '#/'));
  await button(page, 'Renewal at Halden Freight').click();
  await page.getByRole('radio', { name: 'You sell for Lumeo' }).check();
  await page.getByText('Set the table yourself').click();
  await button(page, 'Seat yourself opposite').click();
  await page.getByText(/plays like you now/u).waitFor();
}

/** From there to the table. */
export async function toTableWithYourself(page: Page): Promise<void> {
  await toYourself(page);
  await button(page, 'Read the brief').click();
  await page.getByRole('link', { name: 'Prepare' }).click();
  await button(page, 'Sit down').first().click();
  await page
    .getByText(/; plays like you$/u)
    .first()
    .waitFor();
}
