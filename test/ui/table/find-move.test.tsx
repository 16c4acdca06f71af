import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newGame, sitAt } from './seated.tsx';

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Find a move' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const current = () => screen.getByRole('option', { selected: true }).textContent;

test('a slash goes to the field, from anywhere but another field', async () => {
  sitAt(await newGame());
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(field());
});

test('typing narrows the moves, arrows choose, Enter takes one in hand', async () => {
  sitAt(await newGame());
  field().focus();
  type('stan');
  expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
  const first = current();
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  expect(current()).not.toBe(first);
  type('Pause');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(screen.getByRole('tab', { name: 'Steady' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('button', { name: 'Pause until a day' }).getAttribute('aria-pressed')).toBe('true');
});

test('what cannot be said now is found too, with the reason', async () => {
  sitAt(await newGame());
  field().focus();
  type('Take an offer back');
  const found = screen.getByRole('option', { name: /Take an offer back/u });
  expect(found.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(found);
  expect(screen.getByText('Take an offer back: not now.')).toBeDefined();
});

test('nothing found says so', async () => {
  sitAt(await newGame());
  field().focus();
  type('bribe');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(screen.getByText('No move goes by that name.')).toBeDefined();
});
