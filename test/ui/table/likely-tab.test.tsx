import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

beforeEach(() => sessionStorage.clear());

const inFront = () =>
  screen.getByRole('tab', { selected: true, name: /Open|Explore|Offer|Trade|Steady|Close/u }).textContent;

test('a new round opens with the tab that fits what lies on the table', async () => {
  sitAt(await newGame());
  expect(inFront()).toBe('Open');
  openTab('Offer');
  press('Make an offer');
  await sayIt();
  expect(inFront()).not.toBe('Offer');
  expect(inFront()).not.toBe('Open');
});

test('the tab that one chose stays, for the round and through a form and its undoing', async () => {
  const { unmount, game } = sitAt(await newGame());
  openTab('Steady');
  expect(inFront()).toBe('Steady');
  unmount();
  sitAt(game);
  expect(inFront()).toBe('Steady');
  press('Start from zero');
  press('Undo');
  expect(inFront()).toBe('Steady');
});

test('a tab chosen while the answer is on its way is not exchanged for another', async () => {
  sitAt(await newGame());
  openTab('Explore');
  press('Ask them to go on');
  press(/^Say it/u);
  openTab('Close');
  await act(settled);
  expect(screen.getByRole('region', { name: 'What was said' }).textContent).toMatch(/Voss/u);
  expect(inFront()).toBe('Close');
});

test('the keyboard that stood on an act of another tab goes to the tab in front', async () => {
  sitAt(await newGame());
  openTab('Explore');
  const invite = screen.getByRole('button', { name: 'Ask them to go on' });
  fireEvent.click(invite);
  invite.focus();
  await act(async () => {
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await settled();
  });
  expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true, name: inFront() ?? '' }));
});

test('what cannot be said now stands after what can', async () => {
  sitAt(await newGame());
  openTab('Close');
  const acts = within(screen.getByRole('list', { name: /Close/u })).getAllByRole('button');
  const closed = acts.map((one) => one.getAttribute('aria-disabled') === 'true');
  expect(closed).toContain(true);
  expect(closed).toContain(false);
  expect(closed).toEqual(closed.toSorted((one, two) => Number(one) - Number(two)));
});
