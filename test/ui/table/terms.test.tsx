import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { newGame, openTab, press, sayIt, sitAt } from './seated.tsx';

beforeEach(() => sessionStorage.clear());

const explained = (word: string): boolean =>
  screen
    .queryAllByRole('button', { name: word })
    .some((button) => (document.getElementById(button.getAttribute('popovertarget') ?? '')?.textContent ?? '') !== '');

test('the form of an act explains the words of its trade', async () => {
  sitAt(await newGame());
  openTab('Offer');
  press('Two or three bundles');
  expect(explained('MESO')).toBe(true);
  openTab('Trade');
  press('Ask for a concession');
  expect(explained('concession')).toBe(true);
});

test('the sheets at the table explain the way out and the limit', async () => {
  sitAt(await newGame());
  openTab('Worksheets');
  expect(explained('BATNA')).toBe(true);
  expect(explained('reservation point')).toBe(true);
});

test('in the script a word is explained where it first comes up', async () => {
  sitAt(await newGame());
  for (let round = 0; round < 2; round += 1) {
    openTab('Trade');
    press('Ask for a concession');
    await sayIt();
  }
  const own = within(screen.getByRole('region', { name: 'What was said' }));
  expect(own.getAllByText(/^(?:asks for a )?concession$/u).length).toBeGreaterThan(0);
  expect(own.getAllByRole('button', { name: 'concession' }).length).toBe(1);
});

test('all words of the trade stand together in the help', async () => {
  sitAt(await newGame());
  press('Keys and how it goes');
  const words = within(screen.getByRole('dialog', { name: 'Keys and how it goes' }));
  for (const term of ['BATNA', 'ZOPA', 'Reservation point', 'Logrolling', 'Pareto frontier', 'Nash point', 'Anchor'])
    expect(words.getByText(term)).toBeDefined();
});
