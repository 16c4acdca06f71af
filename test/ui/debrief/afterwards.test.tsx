import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { monthsOf } from '../../../src/store/select/months.ts';
import { Afterwards } from '../../../src/ui/debrief/months/afterwards.tsx';
import { paceOf } from '../../../src/ui/debrief/months/months-pace.ts';
import { show } from '../app/screen.tsx';
import { opened } from './opened.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A signature with something in the months after it. */
const EVENTFUL = { player: 'conceder', type: 'diplomat', seed: 3 } as const;

async function played({ isStill }: { readonly isStill: boolean }) {
  const open = await opened(EVENTFUL);
  const months = monthsOf(open.game.get().table.state);
  if (months === undefined || months.events.length === 0) throw new Error('something happens in the months after');
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) => Object.assign(new EventTarget(), { media, matches: isStill }) as MediaQueryList, // the parts in use
  );
  vi.useFakeTimers();
  show(<Afterwards id="game" open={open} />);
  return months;
}
const cards = () => screen.queryAllByText(/^Month \d+$/u);
const announced = () => screen.getByRole('status').textContent ?? '';
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('events arrive in their order, each is announced once, and the total follows', async () => {
  const months = await played({ isStill: false });
  expect(cards()).toHaveLength(0);
  expect(announced()).toBe('');
  const { arrivals, all } = paceOf(months);
  pass((arrivals[0] ?? 0) + 200);
  expect(cards()).toHaveLength(1);
  expect(announced()).toMatch(/^Month \d+\. /u);
  expect(screen.queryByText(/^In the end it is worth/u)).toBeNull();
  pass(all);
  expect(cards()).toHaveLength(months.events.length);
  expect(screen.getByText(/^In the end it is worth/u, { selector: 'p' })).toBeDefined();
  expect(announced()).not.toContain(`Month ${months.events[0]?.month}. `);
});

test('any key shows all of it at once, and a held modifier is none', async () => {
  const months = await played({ isStill: false });
  pass(50);
  fireEvent.keyDown(window, { key: 'Shift' });
  expect(cards()).toHaveLength(0);
  fireEvent.keyDown(window, { key: 'j' });
  expect(cards()).toHaveLength(months.events.length);
  fireEvent.click(screen.getByRole('button', { name: 'Play it again' }));
  expect(cards()).toHaveLength(0);
});

test('where motion is reduced all of it is there from the start', async () => {
  const months = await played({ isStill: true });
  expect(cards()).toHaveLength(months.events.length);
  expect(screen.queryByRole('button', { name: /^(See all|Play it)/u })).toBeNull();
});

test('each event says what the contract did about it and what it cost both', async () => {
  await played({ isStill: true });
  const list = within(screen.getByRole('region', { name: 'The months from the signature on' })).getAllByRole(
    'listitem',
  );
  for (const card of list) {
    expect(card.textContent).toMatch(/taken up|quarrelled over|nothing in the text|opened again/u);
    expect(card.textContent).toMatch(/You [−+±][\d.]+.* left to you$/u);
  }
});
