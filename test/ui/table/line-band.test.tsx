import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ownSteps } from '../../../src/store/select/parting.ts';
import { newGame, sitAt } from './seated.tsx';

const INVITE = {
  kind: 'move',
  side: 'one',
  acts: [{ kind: 'invite' }],
  manner: { tone: 'neutral', directness: 'direct', audience: 'private', aim: 'matter' },
} as const;

test('after a rewind the table says which line one is on, what was said there, and leads back', async () => {
  const game = await newGame();
  await game.dispatch(INVITE);
  await game.dispatch({ ...INVITE, acts: [{ kind: 'ask-alternative' }] });
  sitAt(game);
  expect(screen.queryByRole('complementary', { name: 'Line of play' })).toBeNull();
  const [, second] = ownSteps(game.get().table.log, 'one');
  await act(() => game.rewind(second?.seq ?? 1));
  const band = screen.getByRole('complementary', { name: 'Line of play' });
  expect(band.textContent?.trim()).toMatch(
    /^You are on line 2, which leaves line 1 in round \d+\. There you had said: .+/u,
  );
  await act(async () => within(band).getByRole('button', { name: 'Back to line 1' }).click());
  expect(game.get().branch).toBe(0);
  expect(screen.queryByRole('complementary', { name: 'Line of play' })).toBeNull();
});
