import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Game } from '../../../src/store/game.ts';
import { writeSetting } from '../../../src/ui/settings/device-settings.ts';
import { choose, newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  writeSetting('coach', 'on');
});

/** Longer than a draft has to rest. */
const RESTED = 420;
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, RESTED)));

const note = () => screen.queryByRole('note', { name: 'Coach' });
const told = () => screen.findByRole('note', { name: 'Coach' }, { timeout: 5000 });
const preview = () => screen.getByText(/This is what you would say/u).parentElement?.textContent ?? '';
const script = () => screen.getByRole('region', { name: 'What was said' });

/** A table with an offer of one's own on it, so that one can come down from it. */
async function offered(): Promise<Game> {
  const game = await newGame();
  sitAt(game);
  openTab('Offer');
  press('Make an offer');
  await sayIt();
  return game;
}

async function concedes(): Promise<void> {
  openTab('Trade');
  press(/^Concede/u);
  choose('Take in an issue', 'Days to pay');
  fireEvent.change(screen.getByRole('slider', { name: 'Days to pay' }), { target: { value: '1' } });
  await told();
}

describe('before a risky move', () => {
  test('it says what the move would be, why that costs, whose word it is, and one better way', async () => {
    await offered();
    await concedes();
    const text = note()?.textContent ?? '';
    expect(text).toMatch(/Before you say it: You would give .* on payment days and ask for nothing\./u);
    expect(text).toContain('A gift teaches the other side that waiting pays. (B, I, P, N)');
    expect(text).toMatch(/One better way “If we give/u);
    expect(screen.getByRole('button', { name: /^Say it/u }).getAttribute('aria-disabled')).toBe('false');
  });

  test('the better way is taken over by one press, and can be taken back', async () => {
    await offered();
    await concedes();
    press('Use this');
    expect(preview()).toMatch(/If we give/u);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Say it/u }));
    await rest();
    expect(note()).toBeNull();
    press('Undo');
    expect(preview()).not.toMatch(/If we give/u);
  });

  test('by keyboard: Alt and Enter takes it', async () => {
    await offered();
    await concedes();
    fireEvent.keyDown(document.body, { key: 'Enter', altKey: true });
    expect(preview()).toMatch(/If we give/u);
  });

  test('by keyboard: Escape waves it off', async () => {
    await offered();
    await concedes();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(note()).toBeNull();
    expect(preview()).not.toMatch(/If we give/u);
  });

  test('waved off, it is not said again of the same draft, and of the next it is', async () => {
    await offered();
    await concedes();
    press('Keep mine');
    expect(note()).toBeNull();
    fireEvent.change(screen.getByRole('slider', { name: 'Days to pay' }), { target: { value: '0' } });
    await rest();
    expect(note()).toBeNull();
    await sayIt();
    await rest();
    expect(note()).toBeNull();
    openTab('Trade');
    press(/^Concede/u);
    choose('Take in an issue', 'Price uplift');
    fireEvent.change(screen.getByRole('slider', { name: 'Price uplift' }), { target: { value: '40' } });
    expect((await told()).textContent).toContain('on the uplift');
  });

  test('one’s own move is said all the same', async () => {
    await offered();
    await concedes();
    await sayIt();
    expect(script().textContent).toMatch(/You.*45.days/u);
  });

  test('it is read out once, politely, however the figures change', async () => {
    await offered();
    await concedes();
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent ?? '');
    const first = said().find((text) => text.startsWith('Coach:'));
    expect(first).toMatch(/^Coach: You would give .* One better way: “/u);
    fireEvent.change(screen.getByRole('slider', { name: 'Days to pay' }), { target: { value: '0' } });
    await rest();
    expect(said()).toContain(first);
  });

  test('what it says is not said twice: the caution of the act gives way', async () => {
    await offered();
    openTab('Trade');
    press(/^Concede/u);
    choose('Take in an issue', 'Days to pay');
    const caution = () => screen.queryByText(/This gives without asking/u);
    const isCautioned = caution() !== null;
    fireEvent.change(screen.getByRole('slider', { name: 'Days to pay' }), { target: { value: '1' } });
    await told();
    expect([isCautioned, caution()]).toEqual([true, null]);
  });
});

test('leaving from its dialog is a move like any other', async () => {
  sitAt(await newGame());
  press('Leave the table');
  fireEvent.click(screen.getByRole('radio', { name: 'is closed' }));
  expect((await told()).textContent).toContain('You would close the door behind you.');
  press('Use this');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'stays open' }).checked).toBe(true);
});

test('after a move it remarks what hurt, beside the line', async () => {
  await offered();
  await concedes();
  await sayIt();
  await rest();
  const remarks = within(script()).getAllByRole('group');
  expect(remarks.at(-1)?.textContent).toMatch(/Hurt: A step on payment days, for nothing/u);
  await act(settled);
});
