import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { debriefOf } from '../../../src/scoring/debrief.ts';
import { NextSteps } from '../../../src/ui/debrief/next-steps.tsx';
import { tell } from '../../../src/ui/debrief/told.ts';
import { ok } from '../../../src/kernel/result.ts';
import { services, show } from '../app/screen.tsx';
import { opened } from './opened.ts';

async function shown() {
  const open = await opened({ player: 'conceder' });
  const { log } = open.game.get().table;
  const debrief = debriefOf(log, 'one');
  const given = services();
  const start = vi.spyOn(given.games, 'start').mockResolvedValue(ok('another'));
  const onRewind = vi.fn<(move: number) => void>();
  const told = tell(open.words, log, debrief.scorecard);
  show(<NextSteps open={open} moments={debrief.moments} told={told} onRewind={onRewind} />, given);
  const press = (name: RegExp) =>
    fireEvent.click(within(screen.getByRole('region', { name: 'What next?' })).getByRole('button', { name }));
  return { start, onRewind, press, debrief };
}

test('the same table can be played again: same draw, same chair, same counterparty', async () => {
  const { start, press } = await shown();
  press(/^Play it again$/u);
  await waitFor(() => expect(start).toHaveBeenCalledOnce());
  expect(start.mock.calls[0]?.[0]).toMatchObject({ scenario: 'saas-renewal', side: 'one', type: 'warrior', seed: 7 });
});

test('the other chair of the same draw can be played', async () => {
  const { start, press } = await shown();
  press(/^Play her chair$/u);
  await waitFor(() => expect(start).toHaveBeenCalledOnce());
  expect(start.mock.calls[0]?.[0]).toMatchObject({ side: 'two', seed: 7 });
});

test('the move that cost most can be gone back to', async () => {
  const { onRewind, press, debrief } = await shown();
  press(/the move that cost most$/u);
  expect(onRewind).toHaveBeenCalledWith(debrief.moments[0]?.move);
});
