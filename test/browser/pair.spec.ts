import { expect, type Locator, type Page } from '@playwright/test';
import { expectNothingOf, expectSomethingOf, secretsOf } from './secrecy.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const SCENARIO = 'time-to-value';
const [OF_SELLER, OF_BUYER] = secretsOf(SCENARIO);
/** In which chair each is in a round, and with it what the other must not find on the page. */
const SECRETS = [
  { Ana: OF_SELLER, Ben: OF_BUYER },
  { Ana: OF_BUYER, Ben: OF_SELLER },
] as const;
type Name = 'Ana' | 'Ben';
const other = (name: Name): Name => (name === 'Ana' ? 'Ben' : 'Ana');

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).and(page.locator(':not([aria-disabled=true]):not([disabled])'));

/** Whoever is called takes the screen; on the page between the two nothing of either is there. */
async function takeScreen(page: Page, round: 0 | 1): Promise<Name> {
  const take = button(page, /: show my side$/u);
  await expect(take).toBeVisible();
  await expectNothingOf(page, [...OF_SELLER, ...OF_BUYER]);
  const name = (await take.textContent())?.includes('Ana') === true ? 'Ana' : 'Ben';
  await take.click();
  await expect(page.getByText(`${name}’s turn`)).toBeVisible();
  await expectNothingOf(page, SECRETS[round][other(name)]);
  return name;
}

/** Does what is due on the way to two signatures; hands over as often as it takes. */
async function signTogether(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const ending = button(page, 'See what came of it');
  const due = [
    dialog.getByRole('button', { name: /^Read line/u }),
    dialog.getByRole('button', { name: 'Sign the text' }),
    button(page, 'Read and sign'),
    button(page, /^Say it( and sign)?$/u),
    button(page, 'Write the text'),
  ];
  await expect(async () => {
    if (await button(page, /: show my side$/u).isVisible()) await takeScreen(page, 0);
    for (const next of due)
      if (await next.first().isVisible()) {
        await next.first().click({ timeout: 1000 });
        break;
      }
    expect(await ending.isVisible()).toBe(true);
  }).toPass({ timeout: 30_000, intervals: [30] });
}

/** The ending, one's own opinion with how fair it was, and, for whoever is second, their own debrief at once. */
async function sayHowItWas(page: Page, fair: number): Promise<void> {
  await button(page, 'See what came of it').click();
  const fairness = page.getByRole('group', { name: 'We dealt fairly with each other.' });
  await fairness.getByRole('radio', { name: String(fair), exact: true }).check({ force: true });
  await button(page, 'Show me').click();
}

test('a pair plays both chairs, and neither ever finds a word of the other’s', async ({ page }) => {
  await page.goto(`./#/pair/new/${SCENARIO}`);
  await page.getByRole('textbox', { name: 'First name' }).fill('Ana');
  await page.getByRole('textbox', { name: 'Other name' }).fill('Ben');
  await page.getByRole('radio', { name: 'Yes, an observer' }).check({ force: true });
  await page.getByRole('spinbutton', { name: 'All the talks' }).fill('10');
  await page.getByText('More about this table').click();
  await page.getByRole('textbox', { name: 'Number of this draw' }).fill('7');
  await button(page, 'Begin').click();

  // both prepare, one after the other
  const first = await takeScreen(page, 0);
  await expectSomethingOf(page, SECRETS[0][first]);
  await page.getByRole('link', { name: 'Prepare' }).click();
  await button(page, /^Their side/u).click();
  await page.getByRole('textbox').first().fill('Only I know this zebra.');
  await page.reload();
  await expectNothingOf(page, ['Only I know this zebra', ...OF_SELLER, ...OF_BUYER]);
  expect(await takeScreen(page, 0)).toBe(first);
  await page.getByRole('link', { name: 'Prepare' }).click();
  await button(page, /^Their side/u).click();
  await expect(page.getByRole('textbox').first()).toHaveValue('Only I know this zebra.');
  await button(page, 'I am ready: hand over').click();
  const opener = await takeScreen(page, 0);
  expect(opener).toBe(other(first));
  await expectNothingOf(page, ['Only I know this zebra']);
  await button(page, 'I am ready: to the table').click();

  // one move each, with the clock and the other's words in sight
  await expect(page.getByText(/Talks \d+:\d\d/u)).toBeVisible();
  await page.getByRole('combobox', { name: 'Find a move' }).fill('Make an offer');
  await page.keyboard.press('Enter');
  await button(page, /^Say it/u).click();
  await page.getByRole('link', { name: 'The observer’s page' }).click();
  await expect(page.getByRole('heading', { name: 'At the table' })).toBeVisible();
  await expectNothingOf(page, ['Only I know this zebra', ...OF_SELLER, ...OF_BUYER]);
  await page.getByRole('textbox', { name: 'In your words' }).fill('The first offer came without a question.');
  await button(page, 'Note it').click();
  await page.getByRole('link', { name: 'Back: hand over' }).click();
  expect(await takeScreen(page, 0)).toBe(first);
  await expect(page.getByText(`played by ${opener}`)).toBeVisible();
  await button(page, /^Accept /u)
    .first()
    .click();
  await signTogether(page);

  // each alone, then both
  await sayHowItWas(page, 6);
  await takeScreen(page, 0);
  await sayHowItWas(page, 3);
  await expect(page.getByRole('heading', { name: 'Findings beside your lines' })).toBeVisible();
  await button(page, 'Read: hand over').click();
  await button(page, /: show my side$/u).click();
  await button(page, 'Read: on to both').click();
  await button(page, 'We both look: show it').click();
  await expect(page.getByRole('heading', { level: 1, name: /^You signed/u })).toBeVisible();
  await expect(page.getByText('The first offer came without a question.')).toBeVisible();
  await expect(page.getByText('Your answers on fairness differ by 3.', { exact: false })).toBeVisible();

  // the chairs are exchanged
  await button(page, 'Change chairs, same figures').click();
  const again = await takeScreen(page, 1);
  await expectSomethingOf(page, SECRETS[1][again]);
  await button(page, 'I am ready: hand over').click();
  expect(await takeScreen(page, 1)).toBe(other(again));
  await button(page, 'I am ready: to the table').click();
  await button(page, 'Leave the table').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
  await sayHowItWas(page, 5);
  await takeScreen(page, 1);
  await sayHowItWas(page, 4);
  await button(page, 'Read: hand over').click();
  await button(page, /: show my side$/u).click();
  await button(page, 'Read: on to both').click();
  await button(page, 'We both look: show it').click();
  await button(page, 'Compare both rounds').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Both chairs, both of you' })).toBeVisible();
  for (const name of ['Ana', 'Ben']) {
    const table = page.getByRole('table', { name: `${name} in both chairs` });
    await expect(table.getByRole('row', { name: /^Ended signed left/u })).toBeVisible();
  }
});
