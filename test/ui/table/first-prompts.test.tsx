import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Game } from '../../../src/store/game.ts';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
  localStorage.clear();
});

const FIRST = { level: 1 } as const;
const done = () => act(settled);
const answer = async (name: string | RegExp): Promise<void> => {
  press(name);
  await done();
};
const sheets = (game: Game) => game.get().table.state.sheets.one;

test('at a first step one is asked for alternative and limit before the first word, with nothing answered beforehand', async () => {
  const game = await newGame();
  sitAt(game, 'one', FIRST);
  expect(screen.getByRole('heading', { name: 'If you two find nothing, what will you do instead?' })).toBeDefined();
  expect(screen.queryByRole('tab', { name: 'Offer' })).toBeNull();

  await answer('Ardenholt takes the capacity');
  expect(sheets(game).batna).toMatchObject({ selected: 'ardenholt' });
  const second = screen.getByRole('heading', { name: 'Below how many points do you leave?' });
  expect(document.activeElement).toBe(second);
  expect(screen.getByLabelText<HTMLInputElement>(/^Leave below/u).value).toBe('');

  await answer('Write it down');
  expect(screen.getByText('Write the number below which you leave.')).toBeDefined();
  fireEvent.change(screen.getByLabelText(/^Leave below/u), { target: { value: '51' } });
  await answer('Write it down');
  expect(game.get().table.state.written.one).toMatchObject({ points: 51 });
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Open' }));
  expect(screen.getByText('You leave below 51.', { selector: '[role="status"]' })).toBeDefined();
});

test('who does not want to answer talks, and is not asked again', async () => {
  const game = await newGame();
  const { unmount } = sitAt(game, 'one', FIRST);
  await answer('Not now, I want to talk');
  expect(screen.getByRole('tab', { name: 'Offer' })).toBeDefined();
  expect(sheets(game)).toEqual({});
  unmount();
  sitAt(game, 'one', FIRST);
  expect(screen.queryByText('Before the first word, 1 of 2')).toBeNull();
});

test('who prepared is asked only for what is missing', async () => {
  const game = await newGame();
  await game.dispatch({
    kind: 'saveWorksheet',
    side: 'one',
    saved: { sheet: 'batna', value: { estimates: [], selected: 'ardenholt' } },
  });
  sitAt(game, 'one', FIRST);
  expect(screen.getByText('Before the first word, 2 of 2')).toBeDefined();
});

test.each([
  ['at a later step', {}],
  ['where the coach is forbidden', { ...FIRST, coach: 'forbidden' as const }],
])('%s nobody is asked', async (_where, options) => {
  sitAt(await newGame(), 'one', options);
  expect(screen.getByRole('tab', { name: 'Offer' })).toBeDefined();
});

test('after the first word nobody is asked', async () => {
  const game = await newGame();
  const { unmount } = sitAt(game);
  openTab('Explore');
  press('Ask them to go on');
  await sayIt();
  unmount();
  sitAt(game, 'one', FIRST);
  expect(screen.getByRole('tab', { name: 'Offer' })).toBeDefined();
});
