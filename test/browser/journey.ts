import { expect, type Locator, type Page } from '@playwright/test';
import { asExport, playedGame, type Played } from '../../tools/shots/played.ts';

/** A table as one sets it in the library; what is left out stays as it stands there. */
export interface Setting {
  readonly seat?: 'You sell for Lumeo' | 'You buy for Halden Freight';
  readonly type?: 'Warrior' | 'Diplomat';
  readonly seed?: number;
}

/** The library, with the renewal chosen: the journeys know its people and its figures. */
export async function openLibrary(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Renewal at Halden Freight' }).click();
}

/** From the library to the brief, at a table of one's own setting. */
export async function openBrief(page: Page, { seat, type, seed = 7 }: Setting = {}): Promise<void> {
  await openLibrary(page);
  if (seat !== undefined) await page.getByRole('radio', { name: seat }).check();
  await page.getByText('Set the table yourself').click();
  if (type !== undefined) await page.getByRole('radio', { name: type }).check();
  await page.getByRole('textbox', { name: 'Number of this draw' }).fill(String(seed));
  await page.getByRole('button', { name: 'Read the brief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Renewal at Halden Freight' })).toBeVisible();
}

export async function openDesk(page: Page, setting?: Setting): Promise<void> {
  await openBrief(page, setting);
  await page.getByRole('link', { name: 'Prepare' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What happens if you leave?' })).toBeVisible();
}

/** The desk with way out and limit written. */
export async function prepare(page: Page, setting?: Setting): Promise<void> {
  await openDesk(page, setting);
  await page.getByRole('button', { name: 'Next: Evaluate' }).click();
  await evaluate(page);
  await page.getByRole('button', { name: 'Next: Select' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Next: Set the limit' }).click();
  await page.getByRole('spinbutton', { name: 'Leave below' }).fill('51');
  await page.getByRole('button', { name: 'Write it down' }).click();
  // only then is it promised to be safe
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sit down' }).last()).toBeVisible();
}

export async function evaluate(page: Page): Promise<void> {
  const figures = page.getByRole('spinbutton');
  for (const [at, figure] of [67, 9.5, 6.2, 55, 10, 5, 35, 2, 1.5].entries())
    await figures.nth(at).fill(String(figure));
}

export async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sit down' }).first().click();
  await atTheTable(page);
}

export const atTheTable = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: 'At the table: Renewal at Halden Freight' })).toBeAttached();

/** The round the table is in. */
export async function roundOf(page: Page): Promise<number> {
  const words = await page
    .getByText(/^Round \d+ of \d+$/u)
    .first()
    .textContent();
  return Number(/\d+/u.exec(words ?? '')?.[0]);
}

/** Says an act by its name, keyboard alone, and waits until the other side has answered. */
export async function say(page: Page, act: string): Promise<void> {
  const round = await roundOf(page);
  const find = page.getByRole('combobox', { name: 'Find a move' });
  if (!(await find.evaluate((field) => field === document.activeElement))) await page.keyboard.press('/');
  await expect(find).toBeFocused();
  await page.keyboard.type(act);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Say it/u })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(new RegExp(`^Round ${round + 1} of`, 'u')).first()).toBeVisible();
}

/** Presses Tab until a control has the focus: what cannot be reached so fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

/** Takes a played negotiation in, as if it had been played here. */
export async function takeIn(page: Page, ...games: readonly Played[]): Promise<void> {
  await page.goto('./#/games');
  await page
    .getByLabel('Import')
    .last()
    .setInputFiles({
      name: 'tables.json',
      mimeType: 'application/json',
      buffer: Buffer.from(asExport(...games.map(playedGame))),
    });
  await expect(page.getByText(/taken in/u).first()).toBeVisible();
}

/** Opens the debrief of a played negotiation, without a guess before it. */
export async function openDebrief(page: Page, played: Played): Promise<void> {
  await takeIn(page, played);
  await page.getByRole('link', { name: /^Debrief/u }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await expect(page.getByRole('heading', { name: 'Findings beside your lines' })).toBeVisible();
}

/** Opens a played negotiation at its table. */
export async function openTable(page: Page, played: Played): Promise<void> {
  await takeIn(page, played);
  await page.getByRole('link', { name: /^Go on/u }).click();
  await atTheTable(page);
}
