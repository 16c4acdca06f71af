import type { Page } from '@playwright/test';
import { asExport, playedGame, type Played } from './played.ts';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const toRenewal = (page: Page): Promise<void> => button(page, 'Renewal at Halden Freight').click();
export const toBrief = async (page: Page): Promise<void> => {
  await toRenewal(page);
  await button(page, 'Read the brief').click();
  await page.getByRole('heading', { level: 1, name: 'Renewal at Halden Freight' }).waitFor();
};
export const toDesk = async (page: Page): Promise<void> => {
  await toBrief(page);
  await page.getByRole('link', { name: 'Prepare' }).click();
  await page.getByRole('heading', { level: 1, name: 'What happens if you leave?' }).waitFor();
};
export const evaluate = async (page: Page): Promise<void> => {
  await toDesk(page);
  await button(page, 'Next: Evaluate').click();
  for (const [at, figure] of [67, 9.5, 6.2, 55, 10, 5, 35, 2, 1.5].entries())
    await page.getByRole('spinbutton').nth(at).fill(String(figure));
};
export const select = async (page: Page): Promise<void> => {
  await evaluate(page);
  await button(page, 'Next: Select').click();
  await page.getByRole('radio').first().check();
};
export const limit = async (page: Page): Promise<void> => {
  await select(page);
  await button(page, 'Next: Set the limit').click();
  await page.getByRole('spinbutton', { name: 'Leave below' }).fill('51.3');
  await page.getByRole('spinbutton', { name: 'Try to reach' }).fill('75');
};

export const PICTURE_MS = 1500;

/** Takes a played negotiation in and opens it where it stands. */
export const openPlayed =
  (played: Played, action: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.goto(page.url().replace(/#.*/u, '').concat('#/games'));
    const file = {
      name: 'tables.json',
      mimeType: 'application/json',
      buffer: Buffer.from(asExport(playedGame(played))),
    };
    await page.getByLabel('Import').last().setInputFiles(file);
    await page.getByRole('link', { name: action }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
/** The table of a negotiation that was played so far. */
export const table =
  (played: Played) =>
  async (page: Page): Promise<void> => {
    await openPlayed(played, /^Go on/u)(page);
    await page.locator('canvas').waitFor();
    // the picture loads its cast after it hangs
    await page.waitForTimeout(PICTURE_MS);
  };
/** Another line of a table, and a signature with much in the months after it. */
export const AGAIN = { from: 4, player: 'expert' } as const;
export const EVENTFUL = { scenario: 'city-field-services', type: 'uncontrolled', player: 'haggler', seed: 5 } as const;
/** A debrief with another line, which has no guess before it. */
export const debriefOf =
  (played: Played) =>
  async (page: Page): Promise<void> => {
    await openPlayed(played, /^Debrief/u)(page);
    await page.getByRole('heading', { name: 'Lines of play' }).waitFor();
  };
export const debrief =
  (played: Played, tab?: string) =>
  async (page: Page): Promise<void> => {
    await openPlayed(played, /^Debrief/u)(page);
    await button(page, 'Skip this').click();
    await page.getByRole('heading', { name: 'Findings beside your lines' }).waitFor();
    if (tab === undefined) return;
    // on a wide page the charts stand beside the findings
    const plane = page.locator('#plane > summary');
    if ((await plane.count()) > 0) await plane.click();
    await page.getByRole('tab', { name: tab }).click();
  };
