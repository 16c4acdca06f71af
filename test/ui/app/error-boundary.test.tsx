import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/app/error-boundary.tsx';
import { show } from './screen.tsx';

function Broken(): never {
  throw new Error('a leg of the table came off');
}

test('a page that breaks gives way to a calm one that says what to do', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  show(
    <ErrorBoundary at="/">
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Something broke on this page' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  expect(screen.getByText('a leg of the table came off')).toBeDefined();
  vi.restoreAllMocks();
});

test('another address takes the broken page away', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  function Walk() {
    const [at, setAt] = useState('/');
    return (
      <>
        <button type="button" onClick={() => setAt('/games')}>
          on
        </button>
        <ErrorBoundary at={at}>{at === '/' ? <Broken /> : <p>My tables</p>}</ErrorBoundary>
      </>
    );
  }
  show(<Walk />);
  expect(screen.getByRole('heading', { name: 'Something broke on this page' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'on' }));
  expect(screen.getByText('My tables')).toBeDefined();
  vi.restoreAllMocks();
});
