import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Tabs } from '../../../src/ui/look/tabs.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const TABS = ['first', 'second', 'third'].map((id) => ({ id, label: id }));
const WIDTH = { row: 150, tab: 100 };

/** A row that has room for one tab and a half. */
function narrow(): void {
  const isRow = (element: HTMLElement) => element.getAttribute('role') === 'tablist';
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH.row);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(WIDTH.tab);
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function left(this: HTMLElement) {
    return isRow(this) ? 0 : [...(this.parentElement?.children ?? [])].indexOf(this) * WIDTH.tab;
  });
}

const painted = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

test('a tab that comes to the front by itself is brought into sight', async () => {
  narrow();
  const tabs = (value: string) => (
    <Tabs label="Stages" tabs={TABS} value={value} onChange={() => undefined}>
      panel
    </Tabs>
  );
  const { rerender } = render(tabs('first'));
  const row = screen.getByRole('tablist', { name: 'Stages' });
  rerender(tabs('third'));
  await painted();
  expect(row.scrollLeft).toBe(3 * WIDTH.tab - WIDTH.row);
  rerender(tabs('first'));
  await painted();
  expect(row.scrollLeft).toBe(0);
});
