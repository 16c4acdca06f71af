import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choose, newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

const alerts = (): string =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join(' ');

test('what cannot be said now says why', async () => {
  sitAt(await newGame());
  openTab('Close');
  const sign = screen.getByRole('button', { name: 'Sign' });
  expect(sign.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(sign);
  expect(alerts()).toMatch(/Sign: not now\. .+/u);
  expect(sign.getAttribute('aria-pressed')).toBe('false');
});

test('an unfinished form tells at its place what is missing, and is not said', async () => {
  const { game } = sitAt(await newGame());
  openTab('Trade');
  press('If we give, we need');
  expect(alerts()).not.toBe('');
  await sayIt();
  expect(game.get().table.state.moves).toEqual([]);
  choose('Take in an issue', 'Uptime credits');
  expect(alerts()).not.toBe('');
  fireEvent.change(screen.getAllByLabelText('Take in an issue')[1] ?? document.body, { target: { value: 'term' } });
  expect(alerts()).toBe('');
});

test('a second proposal in the same move is refused before it can be made', async () => {
  sitAt(await newGame());
  openTab('Offer');
  press('Make an offer');
  press('and then …');
  openTab('Trade');
  expect(screen.getByRole('button', { name: 'If we give, we need' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('button', { name: 'Ask for a concession' }).getAttribute('aria-disabled')).toBe('false');
});

test('accepting becomes possible the moment an offer lies there', async () => {
  sitAt(await newGame({ opens: 'customer' }));
  openTab('Close');
  expect(screen.getByRole('button', { name: 'Accept' }).getAttribute('aria-disabled')).toBe('false');
});

test('a refusal by the store is shown and the draft stays', async () => {
  const game = await newGame();
  sitAt({
    ...game,
    dispatch: () => Promise.resolve({ ok: false, error: { code: 'already-over' } }),
  });
  press('A few words first');
  await act(async () => {
    press(/^Say it/u);
    await settled();
  });
  expect(alerts()).not.toBe('');
  expect(screen.getByRole('button', { name: 'A few words first' }).getAttribute('aria-pressed')).toBe('true');
});
