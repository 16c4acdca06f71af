import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SoundCaption } from '../../../src/ui/look/toast.tsx';

const shown = vi.fn<() => void>();

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: shown, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
});

test('a caption lies in its place, and on top of a dialog while one is open', () => {
  const caption = (isOpen: boolean) => (
    <>
      <SoundCaption>a chair creaks</SoundCaption>
      <dialog open={isOpen}>Leave the table?</dialog>
    </>
  );
  const { rerender } = render(caption(false));
  expect(shown).not.toHaveBeenCalled();
  rerender(caption(true));
  rerender(caption(true));
  expect(shown).toHaveBeenCalledOnce();
  expect(shown.mock.contexts[0]).toBe(screen.getByText('a chair creaks'));
});
