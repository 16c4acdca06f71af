import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import type { StoredGame } from '../../../src/store/keeper.ts';
import { inARow, listOf, played } from './kept-tables.tsx';

let DONE: StoredGame;
let OPEN: StoredGame;
beforeAll(async () => {
  DONE = await played({ player: 'conceder' });
  OPEN = await played({ moves: 2, side: 'two', type: 'diplomat' });
});
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

afterEach(() => {
  sessionStorage.clear();
  forgetDrafts();
});

test('where nothing is kept, one is invited to a first table', async () => {
  await listOf();
  expect(screen.getByText('No table yet')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Choose a scenario' }).getAttribute('href')).toBe('#/');
  expect(screen.queryByRole('button', { name: 'Erase everything' })).toBeNull();
});

test('an open table is gone on with, a finished one shows its grade, whom one met, and its debrief', async () => {
  await listOf(...inARow(DONE, OPEN));
  const goOn = await screen.findByRole('link', { name: 'Go on: Renewal at Halden Freight' });
  expect(goOn.getAttribute('href')).toBe('#/play/t1/table');
  expect(screen.getByRole('link', { name: 'Debrief: Renewal at Halden Freight' }).getAttribute('href')).toBe(
    '#/play/t0/debrief',
  );
  expect(screen.getByText('You sell for Lumeo, opposite Renate Voss: Warrior')).toBeDefined();
  // who sits opposite is told when it is over
  expect(screen.getByText(/^You buy for Halden Freight, opposite [^:]+$/u)).toBeDefined();
  expect(screen.getByText('overall').textContent).toMatch(/^\d+ overall$/u);
});

test('many tables are searched and filtered, and one button shows all again', async () => {
  const many = inARow(DONE, DONE, DONE, DONE, OPEN, await played({ scenario: 'senior-engineer', moves: 2 }));
  await listOf(...many);
  await screen.findByRole('textbox', { name: 'Search' });
  fireEvent.change(screen.getByRole('textbox', { name: 'Search' }), { target: { value: 'halden' } });
  expect(titles()).toHaveLength(5);
  fireEvent.click(screen.getByRole('radio', { name: 'Open' }));
  expect(titles()).toEqual(['Renewal at Halden Freight']);
  expect(screen.getByText('One table of 6')).toBeDefined();
  fireEvent.change(screen.getByRole('combobox', { name: 'Met' }), { target: { value: 'warrior' } });
  expect(screen.getByText('No table is all of this at once')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Show all 6' }));
  expect(titles()).toHaveLength(6);
});

test('a table goes by the name one gives it', async () => {
  const keeper = await listOf(DONE);
  fireEvent.click(await screen.findByRole('button', { name: 'More: Renewal at Halden Freight' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Your name for it' }), { target: { value: ' With Anna ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the name' }));
  await waitFor(() => expect(titles()).toEqual(['With Anna']));
  expect(screen.getByText('Renewal at Halden Freight')).toBeDefined();
  expect(await keeper.load(DONE.id)).toMatchObject({ name: 'With Anna' });
});

test('a table of another version stays as it is: no door that leads nowhere', async () => {
  const [first, ...rest] = DONE.branches[0]?.log ?? [];
  if (first?.kind !== 'instanceDrawn') throw new Error('a log begins with its instance');
  const changed = { ...first, scenario: { ...first.scenario, hash: 'another' } };
  await listOf({ ...DONE, branches: [{ id: 0, log: [changed, ...rest] }] });
  expect(await screen.findByText(/The scenario has changed since/u)).toBeDefined();
  expect(screen.queryByRole('link', { name: /^Debrief/u })).toBeNull();
  expect(screen.getByRole('button', { name: /^Play again/u })).toBeDefined();
});

test('after a rewind the list says which line counts', async () => {
  const log = DONE.branches[0]?.log ?? [];
  const better = (await played({ player: 'expert' })).branches[0]?.log ?? [];
  const lines = [
    { id: 0, log },
    { id: 1, from: { branch: 0, events: 9 }, log: better },
  ];
  await listOf({ ...DONE, branch: 1, branches: lines });
  expect(await screen.findByText(/2 lines of play/u)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: /^More/u }));
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText(/^Your progress counts line 1, the first that came to an end: \d+\.$/u)).toBeDefined();
  expect(sheet.getByRole('button', { name: 'Line 2' })).toBeDefined();
});
