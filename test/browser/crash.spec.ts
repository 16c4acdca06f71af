import { expect } from '@playwright/test';
import { atTheTable, openTable, say } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const SCRIPT = { name: 'The script' } as const;

test('a page whose process is killed right after an answer has lost no move, and the talks go on', async ({
  page,
  context,
}) => {
  await openTable(page, { moves: 2 });
  await say(page, 'Ask them to go on');
  await say(page, 'Ask what else they have');
  const before = await page.getByRole('region', SCRIPT).locator('.said').allTextContents();
  const address = page.url();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // never answers: there is nobody left to do so
  void session.send('Page.crash').catch(() => undefined);
  await crashed;

  const again = await context.newPage();
  await again.goto(address);
  await atTheTable(again);
  expect(await again.getByRole('region', SCRIPT).locator('.said').allTextContents()).toEqual(before);
  await say(again, 'Ask them to go on');
});
