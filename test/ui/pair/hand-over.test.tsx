import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPairs } from '../../../src/ui/pair/pairs.ts';
import { lookAt, newPair, settled } from './at-one-screen.tsx';

const SOON = { timeout: 5000 } as const;
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, SOON));
  await settled();
};
const called = (): string => screen.getByRole('heading', { level: 1 }).textContent;

test('one is called, the other asked to look away, and only then the brief is shown', async () => {
  await lookAt(await newPair());
  const name = called().replace('Now for ', '');
  const other = name === 'Ana' ? 'Ben' : 'Ana';
  expect(screen.getByText(`${other}, please look away.`)).toBeDefined();
  expect(screen.queryByText('Only for you')).toBeNull();
  await press(`I am ${name}: show my side`);
  expect(screen.getByText(`${name}’s turn`)).toBeDefined();
  expect(screen.getAllByText('Only for you').length).toBeGreaterThan(0);
});

test('a covered screen shows nothing, and calls the same one again', async () => {
  await lookAt(await newPair());
  const before = called();
  await press(/show my side/u);
  await press('Cover the screen');
  expect(called()).toBe(before);
  expect(screen.queryByText('Only for you')).toBeNull();
});

test('an address of somebody’s own page leads to the page between, and so does a page that the browser kept alive', async () => {
  const one = await newPair();
  const again = await lookAt(one);
  act(() => again.navigate(`/pair/${one.id}/prepare`));
  await settled();
  expect(screen.queryByText('Only for you')).toBeNull();
  await press(/show my side/u);
  const shown = new Event('pageshow');
  Object.defineProperty(shown, 'persisted', { value: true });
  window.dispatchEvent(shown);
  await settled();
  expect(called()).toMatch(/^Now for/u);
});

test('what one has half written comes back to them alone, after a reload too, and is never in the page’s own storage', async () => {
  const one = await newPair();
  const first = await lookAt(one);
  const name = called();
  await press(/show my side/u);
  act(() => first.navigate(`/pair/${one.id}/prepare`));
  await settled();
  await press(/^Their side/u);
  const [field] = screen.getAllByRole('textbox');
  fireEvent.change(field as HTMLElement, { target: { value: 'a zebra' } }); // the form has fields
  await settled();
  expect(JSON.stringify(sessionStorage) + JSON.stringify(localStorage)).not.toContain('zebra');
  first.unmount();
  await settled();
  const reloaded = { ...one, pairs: openPairs({ keeper: one.keeper, now: () => 0, newId: () => 'new' }) };
  const second = await lookAt(reloaded);
  expect(called()).toBe(name);
  expect(document.body.innerHTML).not.toContain('zebra');
  await press(/show my side/u);
  act(() => second.navigate(`/pair/${one.id}/prepare`));
  await settled();
  await press(/^Their side/u);
  expect(screen.getByDisplayValue('a zebra')).toBeDefined();
  await press('I am ready: hand over');
  expect(called()).not.toBe(name);
  await press(/show my side/u);
  act(() => second.navigate(`/pair/${one.id}/prepare`));
  await settled();
  await press(/^Their side/u);
  expect(screen.queryByDisplayValue('a zebra')).toBeNull();
});

test('the time of a desk is said calmly when it is over, and ends it only where that was set', async () => {
  for (const [isEnforced, isCalled] of [
    [false, false],
    [true, true],
  ] as const) {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const one = await newPair({ clocks: { preparation: 1, isEnforced } });
    const { unmount } = await lookAt(one);
    const name = called();
    await press(/show my side/u);
    for (let second = 0; second < 62; second += 1) {
      one.now.at += 1000;
      act(() => void vi.advanceTimersByTime(1000));
    }
    await settled();
    vi.useRealTimers();
    if (!isCalled) expect(screen.getAllByText('Desk: time is over, come to an end').length).toBeGreaterThan(0);
    else expect(called()).not.toBe(name);
    unmount();
  }
});
