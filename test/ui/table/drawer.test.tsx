import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

const done = async (what: () => void): Promise<void> => {
  await act(async () => {
    what();
    await settled();
  });
};

test('a limit not yet written is written here, and then lies on the edge of the table', async () => {
  sitAt(await newGame());
  expect(screen.getByText(/You have written no limit/u)).toBeDefined();
  openTab('Worksheets');
  await done(() => press('Write it down'));
  expect(screen.getByText('Write the number below which you leave.')).toBeDefined();
  fireEvent.change(screen.getByLabelText('Leave below, in points'), { target: { value: '51' } });
  await done(() => press('Write it down'));
  expect(screen.getByText(/Below 51 points leaving is better/u)).toBeDefined();
});

test('a written limit is thought over with a reason, but not before one has spoken', async () => {
  const game = await newGame();
  await game.dispatch({
    kind: 'saveWorksheet',
    side: 'one',
    saved: { sheet: 'limit', value: { reservationPoint: 51 } },
  });
  sitAt(game);
  openTab('Worksheets');
  press('Think it over');
  await done(() => press('Write it down'));
  expect(game.get().table.log.some(({ kind }) => kind === 'reservationRevised')).toBe(false);
  press('A few words first');
  await sayIt();
  fireEvent.change(screen.getByLabelText('Leave below, in points'), { target: { value: '48' } });
  await done(() => press('Write it down'));
  expect(screen.getByText(/Below 48 points leaving is better/u)).toBeDefined();
});

test('notes are kept for oneself', async () => {
  const { game } = sitAt(await newGame());
  openTab('Notes');
  fireEvent.change(screen.getByLabelText('A note to yourself'), { target: { value: 'She never says who decides.' } });
  await done(() => press('Write down'));
  expect(game.get().table.state.notes).toMatchObject([{ side: 'one', text: 'She never says who decides.' }]);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A note to yourself' }).value).toBe('');
});

test('a way out is improved once, for days', async () => {
  const { game } = sitAt(await newGame());
  openTab('Ways out');
  await done(() => press(/improve Ardenholt/u));
  expect(game.get().table.state.day).toBe(2);
  expect(screen.queryByRole('button', { name: /improve Ardenholt/u })).toBeNull();
});

test('a guess of who sits opposite goes on the record', async () => {
  const { game } = sitAt(await newGame());
  openTab('Learned');
  await done(() => fireEvent.click(screen.getByRole('radio', { name: 'Warrior' })));
  expect(game.get().table.state.guesses).toMatchObject([{ what: 'type', value: 'warrior' }]);
});

test('so does a guess of what they are doing, and it may be changed', async () => {
  const { game } = sitAt(await newGame());
  openTab('Learned');
  const tactics = () => screen.getByRole('group', { name: /^What is .* doing just now/u });
  await done(() => fireEvent.click(within(tactics()).getByRole('radio', { name: 'Forced transition' })));
  expect(screen.getByText(/^You said so in round 1\..*Ultimatums/u)).toBeDefined();
  await done(() => fireEvent.click(within(tactics()).getByRole('radio', { name: 'Defense' })));
  expect(within(tactics()).getByRole<HTMLInputElement>('radio', { name: 'Defense' }).checked).toBe(true);
  expect(game.get().table.state.guesses.map(({ what, value }) => [what, value])).toEqual([
    ['tactic', 'forced-transition'],
    ['tactic', 'defense'],
  ]);
});
