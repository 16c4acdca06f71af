import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, newGame, openTab, press, sayIt, sitAt } from './seated.tsx';

const uplift = () => screen.getByRole('slider', { name: 'Price uplift' });

test('a draft is there again after the page was loaded anew', async () => {
  const game = await newGame();
  const first = sitAt(game);
  openTab('Offer');
  press('Make an offer');
  fireEvent.change(uplift(), { target: { value: '61' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Firm' }));
  first.unmount();
  sitAt(game);
  expect(uplift().getAttribute('aria-valuetext')).toMatch(/^6\.1.%/u);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Firm' }).checked).toBe(true);
});

test('it is gone once it was said', async () => {
  const game = await newGame();
  const first = sitAt(game);
  press('A few words first');
  await sayIt();
  first.unmount();
  sitAt(game);
  expect(screen.queryByRole('button', { pressed: true })).toBeNull();
});

test('a form that was left for another act comes back as it was', async () => {
  sitAt(await newGame());
  openTab('Offer');
  press('Make an offer');
  fireEvent.change(uplift(), { target: { value: '61' } });
  press('Show evidence');
  press('Make an offer');
  expect(uplift().getAttribute('aria-valuetext')).toMatch(/^6\.1.%/u);
});

test('a draft that cannot be read is an empty sheet', async () => {
  const game = await newGame();
  sessionStorage.setItem(`parley.draft.table.${game.get().id}.0`, '{"acts":[{"kind":"bribe"}]}');
  sitAt(game);
  expect(button(/^Say it/u).getAttribute('aria-disabled')).toBe('true');
});
