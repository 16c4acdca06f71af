import type { Page } from '@playwright/test';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Turns to a sheet of the folder, which is folded up on a phone. */
export async function turnTo(page: Page, sheet: string): Promise<void> {
  const folder = button(page, /^Sheet \d of/u);
  if (await folder.isVisible()) await folder.click();
  await page
    .getByRole('navigation', { name: 'Worksheets' })
    .getByRole('button', { name: new RegExp(`^${sheet}`, 'u') })
    .click();
}

const select = (page: Page, field: string, option: string) =>
  page.getByRole('combobox', { name: field, exact: true }).selectOption(option);

/** Each sheet as somebody has filled it in, at the renewal from the vendor's chair. */
export const FILLED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'Their side': async (page) => {
    await button(page, 'Days to pay').click();
    await button(page, 'Uptime credits').click();
    const lines = page.getByRole('textbox');
    await lines.first().fill('A board that was promised no rise. And a March that must not come again.');
    await page.getByRole('radio', { name: 'A hunch' }).check();
    await lines.nth(2).fill('Voss up to some figure; then the finance director, then the board.');
  },
  Tradeables: async (page) => {
    const importance = page.getByRole('group', { name: /^How much .* counts for you$/u });
    await importance.nth(0).getByRole('radio', { name: 'Much' }).check();
    await importance.nth(1).getByRole('radio', { name: 'Much' }).check();
    await importance.nth(3).getByRole('radio', { name: 'Little' }).check();
    await select(page, 'Target on Price uplift', '6');
    await select(page, 'How far you could go on Price uplift', '4');
    await select(page, 'What you want in return on Price uplift', 'term');
    await select(page, 'How far you could go on Days to pay', '60');
    await select(page, 'What you want in return on Days to pay', 'uplift');
  },
  Evidence: async (page) => {
    await button(page, 'Early').nth(0).click();
    await button(page, 'If needed').nth(2).click();
    await button(page, 'Early').last().click();
    await page.getByRole('radio', { name: 'Far', exact: true }).first().check();
  },
  Opening: async (page) => {
    await select(page, 'Open on', 'uplift');
    await select(page, 'Range on Price uplift, from', '4.5');
    await select(page, 'Range on Price uplift, to', '7');
    await select(page, 'Where you open on Price uplift', '6.5');
    await page.getByRole('group', { name: 'It rests on' }).getByRole('button').first().click();
    await page.getByRole('textbox').fill('Prices rose by 3.4 %; 61 calls at night instead of 40 cost us the rest.');
  },
  Bundles: async (page) => {
    const whole = {
      'Price uplift': '5.5',
      'Length of term': '36',
      'Exit clause': 'none',
      'Days to pay': '45',
      'Support level': 'business',
      'Uptime credits': 'vague',
    };
    for (const [issue, option] of Object.entries(whole)) await select(page, `Bundle A: ${issue}`, option);
    await button(page, 'Start from A: bundle B').click();
    await select(page, 'Bundle B: Length of term', '24');
    await select(page, 'Bundle B: Price uplift', '7');
    await button(page, 'Start from A: bundle C').click();
    await select(page, 'Bundle C: Exit clause', 'month-18');
    await select(page, 'Bundle C: Uptime credits', 'none');
  },
  Approach: (page) => page.getByRole('radio', { name: 'Integrative' }).check(),
};

/** All of them, in the order in which they help each other. */
export async function fillAll(page: Page): Promise<void> {
  for (const [sheet, fill] of Object.entries(FILLED)) {
    await turnTo(page, sheet);
    await fill(page);
  }
}
