import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newGame, press, sayIt, settled, sitAt } from './seated.tsx';

test('an offer is accepted on its card, the text is read line by line, signed, and one goes on', async () => {
  const { onClosed, game } = sitAt(await newGame({ opens: 'customer' }));
  press(/^Accept Voss/u);
  expect(screen.getByText('Accepting this is worth to you:')).toBeDefined();
  await sayIt();
  if (screen.queryByRole('button', { name: 'Write the text' }) !== null) {
    press('Write the text');
    await sayIt();
  }
  press('Read and sign');
  expect(screen.queryByRole('button', { name: 'Sign the text' })).toBeNull();
  for (let line = screen.queryByRole('button', { name: /^Read line/u }); line !== null;) {
    fireEvent.click(line);
    line = screen.queryByRole('button', { name: /^Read line/u });
  }
  await act(async () => {
    press('Sign the text');
    await settled();
  });
  expect(game.get().table.state.outcome?.kind).toBe('signed');
  expect(onClosed).not.toHaveBeenCalled();
  press('See what came of it');
  expect(onClosed).toHaveBeenCalledOnce();
});

test('leaving is a move with a reason and a door', async () => {
  const { onClosed, game } = sitAt(await newGame());
  press('Leave the table');
  const dialog = screen.getByRole('dialog', { name: 'Leave the table?' });
  fireEvent.click(within(dialog).getByRole('radio', { name: 'nothing comes back' }));
  fireEvent.click(within(dialog).getByRole('radio', { name: 'is closed' }));
  await act(async () => {
    fireEvent.click(within(dialog).getByRole('button', { name: 'Leave the table' }));
    await settled();
  });
  expect(game.get().table.state.outcome).toMatchObject({ kind: 'left', reason: 'no-reciprocity', door: 'closed' });
  expect(screen.getByRole('heading', { name: 'The table is empty' })).toBeDefined();
  press('See what came of it');
  expect(onClosed).toHaveBeenCalledOnce();
});

test('one can stay', async () => {
  const { game } = sitAt(await newGame());
  press('Leave the table');
  press('Stay');
  expect(screen.queryByRole('dialog', { name: 'Leave the table?' })).toBeNull();
  expect(game.get().table.state.outcome).toBeUndefined();
});
