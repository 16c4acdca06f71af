import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { atDesk, choose, clearDesk, savedOf, settled, turnTo } from './at-desk.tsx';

beforeEach(clearDesk);

const SHEETS = ['Way out', 'Issues', 'Tradeables', 'Their side', 'Evidence', 'Opening', 'Bundles', 'Approach'];

describe('the folder', () => {
  test('holds every sheet and says in words how many are written', async () => {
    await atDesk();
    const names = within(screen.getByRole('navigation', { name: 'Worksheets' })).getAllByRole('button');
    expect(names.map((button) => button.querySelector('b')?.textContent)).toEqual(SHEETS);
    expect(screen.getByText('No sheet is written yet.')).toBeDefined();
    turnTo(/^Approach/u);
    fireEvent.click(screen.getByRole('radio', { name: 'Integrative' }));
    expect(screen.getByText('One of seven sheets is written.')).toBeDefined();
  });

  test('a sheet that is turned to has the focus on its heading', async () => {
    await atDesk();
    turnTo(/^Bundles/u);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Which bundles are equal to you?' }),
    );
  });

  test('one goes through all sheets by the foot of each, and from the last to the table', async () => {
    await atDesk();
    turnTo(/^Issues/u);
    for (const next of SHEETS.slice(2)) turnTo(new RegExp(`^Next: ${next}`, 'u'));
    expect(screen.getByRole('heading', { level: 1, name: 'How will you go about it?' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Next: /u })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Sit down' })).toHaveLength(2);
  });

  test('the sheet one was at is there again', async () => {
    const { unmount } = await atDesk();
    turnTo(/^Evidence/u);
    unmount();
    await atDesk();
    expect(screen.getByRole('heading', { level: 1, name: 'What can you show?' })).toBeDefined();
  });
});

describe('a sheet keeps itself', () => {
  test('with every stroke on this page, and whole in the log after a pause', async () => {
    const open = await atDesk();
    turnTo(/^Their side/u);
    vi.useFakeTimers();
    for (const text of ['A', 'A tender', 'A tender.'])
      fireEvent.change(screen.getByRole('textbox', { name: /without you/u }), { target: { value: text } });
    expect(savedOf(open, 'counterparty')).toEqual([]);
    expect(JSON.stringify(sessionStorage)).toContain('A tender.');
    await act(() => vi.advanceTimersByTimeAsync(2000));
    vi.useRealTimers();
    await settled();
    expect(savedOf(open, 'counterparty')).toEqual([{ issues: [], guesses: [{ about: 'batna', text: 'A tender.' }] }]);
    expect(JSON.stringify(sessionStorage)).not.toContain('A tender.');
    expect(screen.getByText('Saved on this device')).toBeDefined();
  });

  test('at once when one turns to another, and when one leaves the desk', async () => {
    const open = await atDesk();
    turnTo(/^Approach/u);
    fireEvent.click(screen.getByRole('radio', { name: 'Power-based' }));
    turnTo(/^Issues/u);
    await settled();
    expect(savedOf(open, 'strategy')).toEqual([{ lens: 'power-based' }]);
    turnTo(/^Opening/u);
    choose('Open on', 'uplift');
    open.unmount();
    await settled();
    expect(savedOf(open, 'anchor')).toEqual([{ issue: 'uplift', facts: [] }]);
  });

  test('the builder too: what is evaluated and a limit that can stand, without a button', async () => {
    const open = await atDesk();
    fireEvent.click(screen.getByRole('button', { name: 'Next: Evaluate' }));
    for (const [at, figure] of ['67', '9.5', '6.2', '55'].entries())
      fireEvent.change(screen.getAllByRole('spinbutton')[at] ?? document.body, { target: { value: figure } });
    turnTo(/^Bundles/u);
    await settled();
    expect(savedOf(open, 'batna')).toMatchObject([{ estimates: [{ worth: 67, switching: 9.5, risk: 6.2 }] }]);
    turnTo(/^Way out/u);
    fireEvent.click(screen.getByRole('button', { name: /^Set the limit/u }));
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Leave below' }), { target: { value: '51' } });
    open.unmount();
    await settled();
    expect(savedOf(open, 'limit')).toEqual([{ reservationPoint: 51 }]);
    expect(savedOf(open, 'batna')).toHaveLength(1);
  });

  test('nothing is written where nothing was answered', async () => {
    const open = await atDesk();
    for (const sheet of SHEETS) turnTo(new RegExp(`^${sheet}`, 'u'));
    open.unmount();
    await settled();
    expect(open.game.get().table.log).toHaveLength(1);
  });
});

test('on paper all sheets lie one after the other, with room where nothing is written', async () => {
  await atDesk();
  turnTo(/^Opening/u);
  choose('Open on', 'uplift');
  choose(/you open on/u, '6.5');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const pack = screen.getByRole('article');
  expect(
    within(pack)
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent),
  ).toEqual(SHEETS);
  expect(within(pack).getByText(/^6\.5/u)).toBeDefined();
  expect(within(pack).getAllByText('not written').length).toBeGreaterThan(20);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('article')).toBeNull();
});
