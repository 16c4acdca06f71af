import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CoachFields } from '../../../src/ui/settings/coach-fields.tsx';
import { writeSetting } from '../../../src/ui/settings/device-settings.ts';
import { CoachHereContext, usualCoach } from '../../../src/ui/settings/use-coach-choice.ts';

beforeEach(() => {
  localStorage.clear();
  writeSetting('coach', '');
});

const marked = (): string | undefined =>
  screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value;

test('nobody has chosen: on at a first step, quiet at any other table', () => {
  expect([1, 2, 3, 4, 5].map((level) => usualCoach(level))).toEqual(['on', 'quiet', 'quiet', 'quiet', 'quiet']);
});

test('away from any table nothing is marked until somebody chooses, and it says how it will be', () => {
  render(<CoachFields />);
  expect(marked()).toBeUndefined();
  expect(document.body.textContent).toContain('on at first steps and quiet at every other table');
  fireEvent.click(screen.getByRole('radio', { name: 'Quiet' }));
  expect(marked()).toBe('quiet');
  expect(document.body.textContent).not.toContain('Until you choose');
});

test('at a table it shows how it is there', () => {
  render(
    <CoachHereContext value={{ usual: 'on', isForbidden: false }}>
      <CoachFields />
    </CoachHereContext>,
  );
  expect(marked()).toBe('on');
});

test('where it is forbidden, it says so', () => {
  render(
    <CoachHereContext value={{ usual: 'on', isForbidden: true }}>
      <CoachFields />
    </CoachHereContext>,
  );
  expect(screen.queryByRole('radio')).toBeNull();
  expect(document.body.textContent).toContain('There is no coach at this table.');
});
