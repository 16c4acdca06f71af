import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenGame } from '../../../src/ui/app/games.ts';
import { Debrief } from '../../../src/ui/debrief/debrief.tsx';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { show } from '../app/screen.tsx';
import { playAgain } from './again.ts';
import { opened } from './opened.ts';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

async function shown(...again: readonly Parameters<typeof playAgain>[1][]): Promise<OpenGame> {
  const open = await opened({ player: 'conceder' });
  for (const line of again) {
    await open.game.choose(0);
    await playAgain(open, line);
  }
  show(<Debrief id="game" open={open} />);
  await screen.findByRole('heading', { name: 'Lines of play' });
  return open;
}
const SECOND = { from: 3, player: 'expert' } as const;
const side = () => screen.getByRole('region', { name: /side by side$/u });

test('with one line of play there is nothing to compare', async () => {
  const open = await opened({ player: 'conceder' });
  show(<Debrief id="game" open={open} />);
  fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
  expect(screen.queryByRole('heading', { name: 'Lines of play' })).toBeNull();
});

describe('two lines of play', () => {
  test('stand side by side once the second is finished, without another guess before', async () => {
    await shown(SECOND);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(side().textContent).toContain('Line 1 and line 2, side by side');
    const figures = within(side()).getByRole('table', { name: 'Line 1 and line 2 in figures' });
    const heads = within(figures)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['Measure', 'Line 1', 'Line 2', 'Change']);
    const measures = within(figures)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(measures).toEqual(
      expect.arrayContaining([
        'How it ended',
        'To you, at the end of the talks',
        'Share of what was possible for both',
        'Voss’s trust at the end',
        'Voss’s agitation at the end',
        'Overall grade',
        'Reciprocity',
      ]),
    );
  });

  test('say where they parted and what differs, without claiming more than one play can show, and are drawn in one picture', async () => {
    await shown(SECOND);
    const parted = within(side()).getByRole('region', { name: /^Where they parted, round \d+$/u });
    expect(within(parted).getAllByText(/^Line [12]$/u)).toHaveLength(2);
    expect(parted.querySelectorAll('blockquote .said').length).toBeGreaterThanOrEqual(2);
    expect(within(parted).getAllByText('What came back').length).toBeGreaterThan(0);
    expect(
      within(side()).getByText(/^Line 2 left you .* compared with line 1\. What moved most in the grade/u),
    ).toBeDefined();
    expect(within(side()).getByText(/^This is one play of each/u)).toBeDefined();

    expect(within(side()).getByText(/^Chart of both lines: .*Line 1 is dashed/u)).toBeDefined();
    const offers = within(side()).getByRole('table', { name: 'Every offer of both lines in points to both' });
    const lines = within(offers)
      .getAllByRole('row')
      .map((row) => row.querySelector('td')?.textContent);
    expect(new Set(lines)).toEqual(new Set([undefined, 'both', 'Line 1', 'Line 2']));
  });

  test('are called by what was done differently, and the other one is a click away', async () => {
    const { game } = await shown(SECOND);
    const [first, second] = within(screen.getByRole('list', { name: 'Lines of play' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('As you first played it');
    expect(second?.textContent).toMatch(/From round \d+: you .*shown here$/u);
    fireEvent.click(screen.getByRole('button', { name: 'Show line 1' }));
    await waitFor(() => expect(game.get().branch).toBe(0));
  });
});

test('a line still in play can be gone on with, and nothing is said of its end', async () => {
  const open = await opened({ player: 'conceder' });
  await playAgain(open, { ...SECOND, moves: 1 });
  await open.game.choose(0);
  show(<Debrief id="game" open={open} />);
  fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
  expect(screen.getByRole('button', { name: 'Go on with line 2' })).toBeDefined();
  expect(within(side()).getByText('Line 2 is still in play: what came of it is not known yet.')).toBeDefined();
});

test('of three lines one chooses which two stand side by side', async () => {
  await shown(SECOND, { from: 1, player: 'haggler' });
  const choice = screen.getByRole('group', { name: 'Which two stand side by side' });
  expect(side().textContent).toContain('Line 1 and line 3');
  fireEvent.change(within(choice).getByRole('combobox', { name: 'Left' }), { target: { value: '1' } });
  expect(side().textContent).toContain('Line 2 and line 3');
  const taken = within(choice).getByRole('combobox', { name: 'Left' }).querySelector('option[value="2"]');
  expect(taken?.hasAttribute('disabled')).toBe(true);
});

test('every own line of the script can be gone back to', async () => {
  const { game } = await shown(SECOND);
  const rewind = vi.spyOn(game, 'rewind').mockResolvedValue();
  const own = game.get().table.state.moves.filter((move) => move.side === 'one');
  const buttons = screen.getAllByRole('button', { name: /^Rewind here, to round/u });
  expect(buttons).toHaveLength(own.length);
  fireEvent.click(buttons[1] ?? document.body);
  expect(rewind).toHaveBeenCalledWith(own[1]?.seq);
});
