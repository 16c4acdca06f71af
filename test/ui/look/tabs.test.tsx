import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Tabs } from '../../../src/ui/look/tabs.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
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

/** Tells of a size as soon as it is asked to watch, as a browser does with the next frame. */
class SizeTold {
  readonly observe: () => void;
  constructor(tell: () => void) {
    this.observe = tell;
  }
  disconnect(): void {
    // nothing more is told
  }
}

test('a tab that comes to the front by itself is brought into sight', () => {
  narrow();
  vi.stubGlobal('ResizeObserver', SizeTold);
  const tabs = (value: string) => (
    <Tabs label="Stages" tabs={TABS} value={value} onChange={() => undefined}>
      panel
    </Tabs>
  );
  const { rerender } = render(tabs('first'));
  const row = screen.getByRole('tablist', { name: 'Stages' });
  rerender(tabs('third'));
  expect(row.scrollLeft).toBe(3 * WIDTH.tab - WIDTH.row);
  rerender(tabs('first'));
  expect(row.scrollLeft).toBe(0);
});
