import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenGame } from '../../../src/ui/app/games.ts';
import { Debrief } from '../../../src/ui/debrief/debrief.tsx';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { show } from '../app/screen.tsx';
import { opened } from './opened.ts';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

async function asked(): Promise<OpenGame> {
  const open = await opened({ player: 'conceder' });
  show(<Debrief id="game" open={open} />);
  return open;
}
const answer = (statement: RegExp, value: string): void => {
  fireEvent.click(within(screen.getByRole('group', { name: statement })).getByRole('radio', { name: value }));
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const findings = () => screen.findByRole('heading', { name: 'Findings beside your lines' });

describe('before the score', () => {
  test('one gives oneself a number and answers what one likes; both are kept, and the score comes after', async () => {
    const { game } = await asked();
    expect(screen.queryByRole('heading', { name: /^Why/u })).toBeNull();
    fireEvent.change(screen.getByRole('slider'), { target: { value: '64' } });
    answer(/listened to me/u, '6');
    answer(/trust the other side/u, '1, not at all');
    press('Show me');
    await findings();
    const { state } = game.get().table;
    expect(state.selfAssessed.one).toBe(64);
    expect(state.surveys.one).toEqual({ heard: 6, trust: 1 });
    expect(screen.getByText(/^You gave yourself 64\./u)).toBeDefined();
  });

  test('an answer can be taken back', async () => {
    const { game } = await asked();
    answer(/listened to me/u, '6');
    answer(/listened to me/u, 'skip');
    press('Show me');
    await findings();
    expect(game.get().table.state.surveys.one).toBeUndefined();
  });

  test('all of it can be skipped: nothing is kept', async () => {
    const { game } = await asked();
    const events = game.get().table.log.length;
    press('Skip this');
    await findings();
    expect(game.get().table.log).toHaveLength(events);
  });

  test('a half-filled form survives a reload', async () => {
    const open = await opened({ player: 'conceder' });
    const { unmount } = show(<Debrief id="game" open={open} />);
    answer(/listened to me/u, '6');
    fireEvent.change(screen.getByRole('slider'), { target: { value: '71' } });
    unmount();
    show(<Debrief id="game" open={open} />);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('71'));
    const group = within(screen.getByRole('group', { name: /listened to me/u }));
    expect(group.getByRole<HTMLInputElement>('radio', { name: '6' }).checked).toBe(true);
  });

  test('there are eight statements, each with seven numbers and a way to leave it out', async () => {
    await asked();
    const groups = screen.getAllByRole('group');
    expect(groups).toHaveLength(8);
    for (const group of groups) expect(within(group).getAllByRole('radio')).toHaveLength(8);
  });
});
