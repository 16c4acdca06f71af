import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import * as files from '../../../src/ui/keep/save-file.ts';
import { Privacy } from '../../../src/ui/privacy/privacy.tsx';
import { services, show } from '../app/screen.tsx';
import { KEPT_ID, keepTable } from './kept-table.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** What reads kept tables comes in parts of its own. */
const PATIENCE = { timeout: 10_000 };

async function withOneTable() {
  const keeper = memoryKeeper();
  await keepTable(keeper);
  const forgetRest = vi.fn<() => void>();
  show(<Privacy />, services({ keeper, forgetRest }));
  await screen.findByRole('table', { name: /Everything Parley keeps/u }, PATIENCE);
  await screen.findByRole('combobox', { name: 'Table' }, PATIENCE);
  return { keeper, forgetRest };
}

test('every kind of thing stands in a table with its place', async () => {
  await withOneTable();
  const table = screen.getByRole('table', { name: /Everything Parley keeps/u });
  for (const name of [/^Tables/u, /^Steps in them/u, /^Pairs/u, /^Result files you were handed/u, /^Settings look/u])
    expect(within(table).getByRole('rowheader', { name })).toBeTruthy();
  expect(within(table).getByText(/database “parley-class”/u)).toBeTruthy();
});

test('a kept table can be read letter by letter', async () => {
  await withOneTable();
  fireEvent.change(await screen.findByRole('combobox', { name: 'Table' }), { target: { value: KEPT_ID } });
  const raw = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The kept table, as JSON' });
  expect(JSON.parse(raw.value)).toMatchObject({ format: 'parley-games', games: [{ id: KEPT_ID }] });
  expect(screen.getByText(/one line of play, one step/u)).toBeTruthy();
});

test('everything goes into one file', async () => {
  const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
  await withOneTable();
  fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
  await waitFor(() => expect(save).toHaveBeenCalledWith('parley-everything.json', expect.stringContaining(KEPT_ID)));
});

test('everything is erased only after asking, and drafts and settings with it', async () => {
  const { keeper, forgetRest } = await withOneTable();
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/result files that were handed in/u)).toBeTruthy();
  expect(await keeper.shelf()).toHaveLength(1);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Erase everything' }));
  await waitFor(() => expect(forgetRest).toHaveBeenCalled());
  expect(await keeper.shelf()).toHaveLength(0);
  expect((await screen.findAllByText('Everything is erased.')).length).toBeGreaterThan(0);
});
