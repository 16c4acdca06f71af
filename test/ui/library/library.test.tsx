import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { Library } from '../../../src/ui/library/library.tsx';
import { SCENARIO_CARDS } from '../../../src/ui/words/scenario-cards.ts';
import { opened } from '../debrief/opened.ts';
import { services, show } from '../app/screen.tsx';

/** The library over what is kept; a finished table is a conceder's, an open one has just begun. */
async function library(kept?: 'finished' | 'open'): Promise<void> {
  const keeper = memoryKeeper();
  if (kept !== undefined) {
    const { log } = (await opened({ player: 'conceder' })).game.get().table;
    const played = kept === 'finished' ? log : log.slice(0, 1);
    const branches = [{ id: 0, log: played }];
    await keeper.create({ id: 'a', scenario: 'saas-renewal', startedAt: 1, playedAt: 1, branch: 0, branches });
  }
  show(<Library />, services({ keeper }));
  await front();
}
/** The scenario in front; the first time, the code that looks through tables has to be loaded. */
const front = () =>
  screen.findByRole('heading', { level: 2, name: (_, { id }) => id === 'hero-title' }, { timeout: 10_000 });
const easiest = SCENARIO_CARDS[0]?.title;

afterEach(() => {
  sessionStorage.clear();
  forgetDrafts();
});

test('a first visitor finds a first step in front, with the reason and one click to its brief', async () => {
  await library();
  expect((await front()).textContent).toBe(easiest);
  expect(SCENARIO_CARDS[0]?.level).toBe(1);
  expect(screen.getByText('Your first table')).toBeDefined();
  expect(screen.getByText('A first step: 5 minutes, and two clicks from here to the table.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Read the brief' })).toBeDefined();
});

test('after a weak table the recommended one says which axis it is for, and how weak', async () => {
  await library('finished');
  expect(screen.getByText('Next for you')).toBeDefined();
  expect(screen.getByText(/^Weakest so far: .+, \d+ of 100 at one table\. .+\. This one trains it\.$/u)).toBeDefined();
  expect(screen.getByText(/^You sell for Lumeo: best \d+ of 100$/u)).toBeDefined();
});

test('a table that waits is offered to go on with, and not recommended', async () => {
  await library('open');
  expect(screen.getByRole('heading', { name: 'Go on where you stopped' })).toBeDefined();
  expect((await front()).textContent).not.toBe('Renewal at Halden Freight');
});

test('a chosen scenario stands in front with the focus, and one button leads back to the recommended one', async () => {
  await library();
  fireEvent.click(screen.getByRole('button', { name: 'Renewal at Halden Freight' }));
  await waitFor(async () => expect(document.activeElement).toBe(await front()));
  expect((await front()).textContent).toBe('Renewal at Halden Freight');
  fireEvent.click(screen.getByRole('button', { name: `Next for you: ${easiest}` }));
  await waitFor(async () => expect((await front()).textContent).toBe(easiest));
  expect(document.activeElement).toBe(await front());
});
