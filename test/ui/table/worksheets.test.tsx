import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { SheetSaved } from '../../../src/domain/worksheet.ts';
import type { Game } from '../../../src/store/game.ts';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

beforeEach(() => {
  forgetDrafts();
  sessionStorage.clear();
});

const REST = { exit: 'none', payment: 45, support: 'business', credits: 'vague' } as const;
const MESO: SheetSaved = {
  sheet: 'meso',
  value: {
    bundles: [
      { uplift: 6, term: 24, ...REST },
      { uplift: 5, term: 36, ...REST },
    ],
  },
};

async function seatedWith(...sheets: readonly SheetSaved[]): Promise<Game> {
  const game = await newGame();
  for (const saved of sheets) await game.dispatch({ kind: 'saveWorksheet', side: 'one', saved });
  sitAt(game);
  openTab('Worksheets');
  return game;
}
const show = (sheet: string): void =>
  void fireEvent.click(within(screen.getByRole('group', { name: 'Sheets' })).getByRole('radio', { name: sheet }));
const ownActs = (game: Game) => game.get().table.state.moves.flatMap(({ side, acts }) => (side === 'one' ? acts : []));

test('prepared bundles are laid on the table in one step, and then it stands beside them when', async () => {
  const game = await seatedWith(MESO);
  show('Bundles');
  press('Lay A and B on the table');
  expect(screen.getByRole('group', { name: 'Bundles' })).toBeDefined();
  await sayIt();
  expect(ownActs(game)).toEqual([{ kind: 'present-meso', packages: MESO.value.bundles }]);
  expect(screen.getAllByText(/laid out in round 1/u)).toHaveLength(2);
});

test('one of them can be offered alone', async () => {
  const game = await seatedWith(MESO);
  show('Bundles');
  press('Offer alone: bundle B');
  await sayIt();
  expect(ownActs(game)).toMatchObject([{ kind: 'offer', package: { uplift: 5, term: 36 } }]);
});

test('a prepared opening is the first offer, with the fact it rests on', async () => {
  const game = await seatedWith({
    sheet: 'anchor',
    value: { issue: 'uplift', from: 4, to: 7, open: 6.5, facts: ['price-index'], rationale: 'Prices rose.' },
  });
  show('Opening');
  expect(screen.getByText('Prices rose.')).toBeDefined();
  press('Open with it');
  await sayIt();
  expect(ownActs(game)).toMatchObject([{ kind: 'offer', package: { uplift: 6.5 }, claim: { fact: 'price-index' } }]);
  expect(screen.getByText('You opened so.')).toBeDefined();
});

test('evidence opens the claim that brings it out', async () => {
  const game = await seatedWith({ sheet: 'evidence', value: { items: [{ fact: 'price-index', when: 'early' }] } });
  show('Evidence');
  press(/^Bring it up: Price index/u);
  await sayIt();
  expect(ownActs(game)).toMatchObject([{ kind: 'cite-evidence', claim: { as: 'straight', fact: 'price-index' } }]);
  expect(screen.getByText(/shown in round 1/u)).toBeDefined();
});

test('a picture of the other side is changed while one talks, and kept when it is closed', async () => {
  const game = await seatedWith({
    sheet: 'counterparty',
    value: { issues: [], guesses: [{ about: 'decision', text: 'Voss alone.', doubt: 'much' }] },
  });
  show('Their side');
  expect(screen.getByText('A hunch')).toBeDefined();
  press('Change: Their side');
  const dialog = within(screen.getByRole('dialog', { name: 'Their side' }));
  fireEvent.change(dialog.getByRole('textbox', { name: /Who decides/u }), { target: { value: 'The board.' } });
  await act(async () => {
    fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await settled();
  });
  expect(game.get().table.state.sheets.one.counterparty?.guesses).toEqual([
    { about: 'decision', text: 'The board.', doubt: 'much' },
  ]);
  expect(screen.getByText('The board.')).toBeDefined();
});

test('a sheet that was left blank says so and can still be filled in', async () => {
  await seatedWith();
  for (const [sheet, none] of [
    ['Bundles', 'No bundles were prepared.'],
    ['Approach', 'No approach was chosen.'],
  ] as const) {
    show(sheet);
    expect(screen.getByText(none)).toBeDefined();
    expect(screen.getByRole('button', { name: `Fill it in now: ${sheet}` })).toBeDefined();
  }
});
