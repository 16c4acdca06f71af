import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { PageLinks } from '../../../src/ui/look/page-links.tsx';

const links = [
  { label: 'Scenarios', href: '#/', isCurrent: false },
  { label: 'Progress', href: '#/progress', isCurrent: true },
];
const toggle = () => screen.getByRole('button', { name: 'Pages: Progress' });
const isOpen = () => toggle().getAttribute('aria-expanded') === 'true';

beforeEach(() => {
  render(
    <>
      <PageLinks links={links} label="Main" menuLabel="Pages" />
      <button type="button">Elsewhere</button>
    </>,
  );
});

test('the button names the page one is on and opens the list it controls', () => {
  expect(isOpen()).toBe(false);
  fireEvent.click(toggle());
  expect(isOpen()).toBe(true);
  const list = document.getElementById(toggle().getAttribute('aria-controls') ?? '');
  expect(list?.dataset['open']).toBe('true');
  expect(screen.getByRole('link', { name: 'Progress' }).getAttribute('aria-current')).toBe('page');
});

test('Escape folds it again and gives the focus back to the button', () => {
  fireEvent.click(toggle());
  screen.getByRole('link', { name: 'Scenarios' }).focus();
  expect(isOpen()).toBe(true);
  fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' });
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(toggle());
});

test.each([
  ['a touch beside it', () => fireEvent.pointerDown(screen.getByRole('button', { name: 'Elsewhere' }))],
  ['the focus that goes on', () => fireEvent.focusIn(screen.getByRole('button', { name: 'Elsewhere' }))],
  ['a link that was taken', () => fireEvent.click(screen.getByRole('link', { name: 'Scenarios' }))],
])('%s folds it', (_, act) => {
  fireEvent.click(toggle());
  act();
  expect(isOpen()).toBe(false);
});
