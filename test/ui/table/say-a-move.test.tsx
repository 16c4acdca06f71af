import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { choose, newGame, openTab, press, sayIt, settled, sitAt } from './seated.tsx';

beforeEach(() => sessionStorage.clear());

const script = () => screen.getByRole('region', { name: 'What was said' });
const preview = () => screen.getByText(/This is what you would say/u).parentElement?.textContent ?? '';

test('a trade is composed, weighed, said, and answered', async () => {
  sitAt(await newGame());
  openTab('Trade');
  press('If we give, we need');
  choose('Take in an issue', 'Uptime credits');
  fireEvent.change(screen.getAllByLabelText('Take in an issue')[1] ?? document.body, { target: { value: 'term' } });
  expect(preview()).toMatch(/If we give .*credit.*we need .*month/u);
  expect(screen.getByText('This move is worth to you:')).toBeDefined();
  await sayIt();
  expect(script().textContent).toMatch(/You.*If we give/u);
  expect(script().textContent).toMatch(/Voss/u);
  expect(preview()).toContain('What you say will stand here');
});

test('Enter with Ctrl says it from anywhere', async () => {
  sitAt(await newGame());
  openTab('Explore');
  press('Ask what else they have');
  await act(async () => {
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await settled();
  });
  expect(script().textContent).toContain('comparing us with');
});

test('sliders say their value and what it brings, and run so that right is better', async () => {
  sitAt(await newGame());
  openTab('Offer');
  press('Make an offer');
  const uplift = screen.getByRole('slider', { name: 'Price uplift' });
  const payment = screen.getByRole('slider', { name: 'Days to pay' });
  fireEvent.change(uplift, { target: { value: '90' } });
  fireEvent.change(payment, { target: { value: '2' } });
  expect(uplift.getAttribute('aria-valuetext')).toMatch(/^9.%/u);
  expect(payment.getAttribute('aria-valuetext')).toMatch(/^30.days/u);
});

test('up to three acts go into one move, in the order one gives them', async () => {
  sitAt(await newGame());
  press('A few words first');
  press('and then …');
  openTab('Explore');
  press('Ask them to go on');
  press('Say Ask them to go on earlier');
  const order = screen.getAllByRole('button', { name: /^\d\. /u }).map(({ textContent }) => textContent);
  expect(order).toEqual(['1. Ask them to go on', '2. A few words first']);
  press('Leave out A few words first');
  expect(screen.queryByRole('list', { name: 'This move, in the order it will be said' })).toBeNull();
});

test('a step is undone before anything is said', async () => {
  sitAt(await newGame());
  press('A few words first');
  press('Say what matters to you');
  press('Undo');
  expect(screen.getByRole('button', { name: 'A few words first' }).getAttribute('aria-pressed')).toBe('true');
});

test('silence is a move like any other', async () => {
  const { game } = sitAt(await newGame());
  openTab('Explore');
  press('Say nothing');
  await sayIt();
  expect(game.get().table.state.moves[0]?.acts).toEqual([{ kind: 'stay-silent' }]);
});

test('the keyboard stays in the form when an issue is left out', async () => {
  sitAt(await newGame());
  openTab('Offer');
  press('Make an offer');
  const leaveOut = screen.getByRole('button', { name: 'Leave out Days to pay' });
  leaveOut.focus();
  fireEvent.click(leaveOut);
  expect(document.activeElement?.closest('form')).not.toBeNull();
});
