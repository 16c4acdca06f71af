import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { counterpartyOf } from '../../../src/domain/seat.ts';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { GameList } from '../../../src/ui/games/game-list.tsx';
import { services, show } from '../app/screen.tsx';
import { played } from './kept-tables.tsx';

/** Which table is set when one plays a tuned one again in some way. */
async function setBy(way: string): Promise<unknown> {
  const keeper = memoryKeeper();
  const game = await played({ player: 'conceder', type: 'diplomat', seed: 12 });
  const [first, ...rest] = game.branches[0]?.log ?? [];
  if (first?.kind !== 'instanceDrawn') throw new Error('a log begins with its instance');
  const tuned = { ...first, seats: { ...first.seats, two: counterpartyOf('diplomat', { patience: 1 }) } };
  await keeper.create({ ...game, branches: [{ id: 0, log: [tuned, ...rest] }] });
  const given = services({ keeper, newSeed: () => 99 });
  const start = vi.spyOn(given.games, 'start').mockResolvedValue({ ok: false, error: 'not-drawn' });
  show(<GameList />, given);
  fireEvent.click(await screen.findByRole('button', { name: 'Play again: Renewal at Halden Freight' }));
  fireEvent.click(screen.getByRole('button', { name: way }));
  await waitFor(() => expect(start).toHaveBeenCalledOnce());
  expect(await screen.findByText('This table could not be drawn.')).toBeDefined();
  return start.mock.calls[0]?.[0];
}

const SAME = { scenario: 'saas-renewal', difficulty: 'realistic' };

test('the same draw is the same table to the last dial', async () => {
  const tuning = { patience: 1 };
  expect(await setBy('The same draw')).toEqual({ ...SAME, side: 'one', type: 'diplomat', tuning, seed: 12 });
});

test('a new draw keeps chair and person, and takes a fresh number', async () => {
  expect(await setBy('A new draw')).toMatchObject({ ...SAME, side: 'one', type: 'diplomat', seed: 99 });
});

test('from the other chair one meets whoever usually sits in one’s own, on the same draw', async () => {
  const table = await setBy('The other chair');
  expect(table).toMatchObject({ ...SAME, side: 'two', seed: 12 });
  expect(table).not.toHaveProperty('tuning');
});
