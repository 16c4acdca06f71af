import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { StoredGame } from '../../../src/store/keeper.ts';
import { asExport } from '../../../tools/shots/played.ts';
import { fileOf, inARow, listOf, played } from './kept-tables.tsx';

let DONE: StoredGame;
let OPEN: StoredGame;
beforeAll(async () => {
  DONE = await played({ player: 'conceder' });
  OPEN = await played({ moves: 2 });
});

afterEach(() => vi.restoreAllMocks());

const choose = (text: string): void => {
  const [field] = screen.getAllByLabelText('Import').filter((found) => found instanceof HTMLInputElement);
  if (field === undefined) throw new Error('there is a field for the file');
  fireEvent.change(field, { target: { files: [fileOf(text)] } });
};

test('what is here already is named, what is new is taken in, and nothing is lost', async () => {
  const [known, fresh] = inARow(DONE, OPEN);
  if (known === undefined || fresh === undefined) throw new Error('there are two');
  const keeper = await listOf(known);
  choose(asExport(known, fresh));
  expect(await screen.findByText('One is here already:')).toBeDefined();
  expect(screen.getByText(/^Renewal at Halden Freight, 1 Jan 1970/u)).toBeDefined();
  expect(screen.getAllByText('One table taken in.').length).toBeGreaterThan(0);
  expect(await keeper.list()).toEqual([known, fresh]);
});

test('a broken file is refused with its place and reason, and nothing is changed', async () => {
  const keeper = await listOf(DONE);
  choose(asExport(DONE).replace('"kind":"moveMade"', '"kind":"moved"'));
  const note = within(await screen.findByRole('alert'));
  expect(note.getByText(/^It is damaged at games\[0\]\.branches\[0\]\.log: event \d+/u)).toBeDefined();
  expect(note.getByText('Nothing on this device was changed.')).toBeDefined();
  expect(await keeper.list()).toEqual([DONE]);
});

test('one table is erased after a question, and the others stay', async () => {
  const keeper = await listOf(...inARow(DONE, OPEN));
  fireEvent.click((await screen.findAllByRole('button', { name: /^More/u }))[0] as HTMLElement); // two tables are listed
  fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
  const question = within(screen.getByRole('dialog', { name: 'Erase this table?' }));
  fireEvent.click(question.getByRole('button', { name: 'Erase it' }));
  await waitFor(async () => expect(await keeper.list()).toHaveLength(1));
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^More/u })).toHaveLength(1));
  expect(document.activeElement?.textContent).toBe('My tables');
});

test('erasing everything names what goes and offers an export first', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
  const keeper = await listOf(...inARow(DONE, OPEN));
  await screen.findAllByRole('button', { name: /^More/u });
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  const question = within(screen.getByRole('dialog', { name: 'Erase everything on this device?' }));
  expect(question.getByText('2 tables, one of them not finished')).toBeDefined();
  expect(question.getByText('your progress, which is worked out from them')).toBeDefined();
  fireEvent.click(question.getByRole('button', { name: 'Export all first' }));
  expect((await question.findAllByText(/^2 tables exported as /u)).length).toBeGreaterThan(0);
  expect(made).toHaveBeenCalledOnce();
  expect(await keeper.list()).toHaveLength(2);
  fireEvent.click(question.getByRole('button', { name: 'Erase everything' }));
  expect(await screen.findByText('No table yet')).toBeDefined();
  expect(await keeper.list()).toEqual([]);
});
