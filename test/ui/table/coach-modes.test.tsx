import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { writeSetting } from '../../../src/ui/settings/device-settings.ts';
import { newGame, openTab, press, sayIt, sitAt } from './seated.tsx';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  writeSetting('coach', '');
});

const RESTED = 500;
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, RESTED)));
const note = () => screen.queryByRole('note', { name: 'Coach' });
const remarks = () => within(screen.getByRole('region', { name: 'What was said' })).queryAllByRole('group');
const coachSwitch = (name: string) => screen.getByRole('button', { name });

/** A first figure without any reason: the coach has something to say before it and after it. */
async function bareOffer(): Promise<void> {
  openTab('Offer');
  press('Make an offer');
  await rest();
}

test('at a table of the second step or later it is quiet until somebody chooses: nothing before a move, a remark after it', async () => {
  sitAt(await newGame());
  coachSwitch('Coach: quiet');
  await bareOffer();
  expect(note()).toBeNull();
  await sayIt();
  await rest();
  expect(remarks().length).toBe(1);
});

test('it is turned on at the table, by name, and the choice lasts', async () => {
  sitAt(await newGame());
  press('Coach: quiet');
  const dialog = screen.getByRole('dialog', { name: 'Coach' });
  expect(dialog.textContent).toContain('Until you choose');
  fireEvent.click(within(dialog).getByRole('radio', { name: 'On' }));
  expect(dialog.textContent).toContain('It never stops you.');
  expect(localStorage.getItem('parley.coach')).toBe('on');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  coachSwitch('Coach: on');
  await bareOffer();
  await screen.findByRole('note', { name: 'Coach' }, { timeout: 5000 });
});

test('off, it says nothing at all', async () => {
  writeSetting('coach', 'off');
  sitAt(await newGame());
  coachSwitch('Coach: off');
  await bareOffer();
  await sayIt();
  await rest();
  expect([note(), remarks().length]).toEqual([null, 0]);
});

test('where it is forbidden there is none, whatever was chosen', async () => {
  writeSetting('coach', 'on');
  sitAt(await newGame(), 'one', { coach: 'forbidden' });
  expect(screen.queryByRole('button', { name: /^Coach/u })).toBeNull();
  await bareOffer();
  expect(note()).toBeNull();
});
