import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

const announced = (): string => screen.getByRole('status').textContent;

test('a reply is announced once: who, what could be seen, then the words', async () => {
  const { game } = sitAt(await newGame());
  expect(announced()).toBe('');
  press('A few words first');
  await sayIt();
  const first = announced();
  expect(first).toMatch(/^Voss: /u);
  openTab('Explore');
  press('Ask what else they have');
  await sayIt();
  expect(announced()).not.toContain(first);
  expect(game.get().table.state.moves).toHaveLength(4);
});

test('what was said before one sat down is read in the script, not announced', async () => {
  sitAt(await newGame({ opens: 'customer' }));
  expect(announced()).toBe('');
  expect(screen.getByRole('region', { name: 'What was said' }).textContent).toContain('Voss');
});

test('with motion the face comes first and the words 240 ms later, or at the first key', async () => {
  const game = await newGame();
  sitAt(game, 'one', { hasMotion: true });
  press('A few words first');
  await act(async () => {
    fireEvent.click(button(/^Say it/u));
    await settled();
  });
  const script = screen.getByRole('region', { name: 'What was said' });
  expect(script.textContent).toContain('Voss is thinking');
  fireEvent.keyDown(window, { key: 'a' });
  expect(script.textContent).not.toContain('Voss is thinking');
  expect(announced()).toMatch(/^Voss: /u);
});
