import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sheet } from '../../../src/ui/look/sheet.tsx';
import { Tabs } from '../../../src/ui/look/tabs.tsx';

afterEach(cleanup);

describe('tabs', () => {
  const tabs = [
    { id: 'log', label: 'Log', count: 4 },
    { id: 'notes', label: 'Notes' },
    { id: 'learned', label: 'Learned' },
  ] as const;

  function show(value: (typeof tabs)[number]['id'] = 'log') {
    const onChange = vi.fn<(id: string) => void>();
    render(
      <Tabs label="Drawer" tabs={tabs} value={value} onChange={onChange}>
        inside
      </Tabs>,
    );
    return onChange;
  }

  test('name their panel, and only the one in front can be reached with Tab', () => {
    show('notes');
    expect(screen.getByRole('tabpanel', { name: 'Notes' }).textContent).toBe('inside');
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
  });

  test.each([
    ['ArrowRight', 'notes'],
    ['ArrowLeft', 'learned'],
    ['End', 'learned'],
    ['Home', 'log'],
  ])('%s from the first goes to %s and takes the focus along', (key, expected) => {
    const onChange = show();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Log 4' }), { key });
    expect(onChange).toHaveBeenCalledWith(expected);
    expect(document.activeElement?.textContent?.toLowerCase()).toContain(expected);
  });
});

describe('a sheet', () => {
  function show(isOpen: boolean) {
    const onClose = vi.fn<() => void>();
    render(
      <Sheet isOpen={isOpen} onClose={onClose} title="Leave?" closeLabel="Close">
        Your way out is worth 41.
      </Sheet>,
    );
    return onClose;
  }

  test('is a dialog named by its title', () => {
    show(true);
    expect(screen.getByRole('dialog', { name: 'Leave?' }).textContent).toContain('41');
  });

  test('holds nothing while it is closed', () => {
    show(false);
    expect(screen.queryByText('Your way out is worth 41.')).toBeNull();
  });

  test('is closed by its button and by a click beside it, not by one inside', () => {
    const onClose = show(true);
    fireEvent.click(screen.getByText('Your way out is worth 41.'));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('dialog'));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
