import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { atDesk, choose, clearDesk, savedOf, settled, turnTo } from './at-desk.tsx';

beforeEach(clearDesk);

const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const WHOLE = {
  'Length of term': '36',
  'Exit clause': 'none',
  'Days to pay': '45',
  'Support level': 'business',
  'Uptime credits': 'vague',
};

describe('tradeables', () => {
  test('what one wants for an issue is asked once it is said how much it counts', async () => {
    const open = await atDesk();
    turnTo(/^Tradeables/u);
    expect(screen.queryAllByRole('combobox')).toHaveLength(0);
    fireEvent.click(group(/How much Price uplift counts/u).getByRole('radio', { name: 'Much' }));
    choose('Target on Price uplift', '6');
    choose('How far you could go on Price uplift', '4');
    choose('What you want in return on Price uplift', 'term');
    expect(screen.getByText(/^[\d.]+ points to trade with\.$/u)).toBeDefined();
    open.unmount();
    await settled();
    expect(savedOf(open, 'tradeables')).toEqual([
      { rows: [{ issue: 'uplift', importance: 'high', target: 6, give: 4, get: 'term' }] },
    ]);
  });

  test('going further than the target is no step down', async () => {
    await atDesk();
    turnTo(/^Tradeables/u);
    fireEvent.click(group(/How much Price uplift counts/u).getByRole('radio', { name: 'Some' }));
    choose('Target on Price uplift', '4');
    choose('How far you could go on Price uplift', '6');
    expect(screen.getByText(/no step down from your target/u)).toBeDefined();
  });

  test('what costs little here and may count there is pointed out, as a guess', async () => {
    await atDesk();
    turnTo(/^Their side/u);
    fireEvent.click(screen.getByRole('button', { name: 'Days to pay' }));
    turnTo(/^Tradeables/u);
    await settled();
    expect(screen.getByText('May count for them')).toBeDefined();
    fireEvent.click(group(/How much Days to pay counts/u).getByRole('radio', { name: 'Little' }));
    expect(screen.getByText(/^Cheap for you, and it may count for them: payment days\./u)).toBeDefined();
  });
});

test('how sure one is of a guess is asked once there is one', async () => {
  await atDesk();
  turnTo(/^Their side/u);
  expect(screen.queryByRole('group', { name: /^How sure you are/u })).toBeNull();
  fireEvent.change(screen.getByRole('textbox', { name: /Who decides/u }), { target: { value: 'The board.' } });
  expect(group(/^How sure you are: Who decides/u).getAllByRole('radio')).toHaveLength(3);
});

test('evidence that is taken along says when, for what, and how far it carries; taken out again it is gone', async () => {
  const open = await atDesk();
  turnTo(/^Evidence/u);
  const index = group(/When to use it: Price index/u);
  fireEvent.click(index.getByRole('button', { name: 'Early' }));
  choose(/Which issue it is for: Price index/u, 'uplift');
  fireEvent.click(group(/How far it carries: Price index/u).getByRole('radio', { name: 'Far' }));
  turnTo(/^Issues/u);
  await settled();
  turnTo(/^Evidence/u);
  fireEvent.click(group(/When to use it: Price index/u).getByRole('button', { name: 'Early' }));
  open.unmount();
  await settled();
  expect(savedOf(open, 'evidence')).toEqual([
    { items: [{ fact: 'price-index', when: 'early', issue: 'uplift', strength: 'strong' }] },
    { items: [] },
  ]);
});

test('an opening has a range, a figure in it and grounds that speak of the issue', async () => {
  await atDesk();
  turnTo(/^Opening/u);
  choose('Open on', 'uplift');
  choose(/uplift, from/u, '4');
  choose(/uplift, to/u, '6');
  choose(/you open on/u, '7');
  expect(screen.getByText('This lies outside your range.')).toBeDefined();
  choose(/you open on/u, '6');
  expect(screen.getByText(/^[\d.]+ of the [\d.]+ points that this issue can bring you\.$/u)).toBeDefined();
  expect(group(/It rests on/u).getByRole('button', { name: /Price index/u })).toBeDefined();
  choose('Open on', 'payment');
  expect(screen.getByText(/Nothing you know speaks of this issue/u)).toBeDefined();
});

describe('bundles', () => {
  const fill = (letter: string, uplift: string): void => {
    choose(`Bundle ${letter}: Price uplift`, uplift);
    for (const [issue, option] of Object.entries(WHOLE)) choose(`Bundle ${letter}: ${issue}`, option);
  };

  test('have their points while one fills them in, and lie on the edge of the desk', async () => {
    await atDesk();
    turnTo(/^Bundles/u);
    choose('Bundle A: Price uplift', '6');
    expect(within(screen.getByRole('region', { name: 'Bundle A' })).getByText('5 issues open')).toBeDefined();
    fill('A', '6');
    expect(screen.getByRole('region', { name: 'Bundle A' }).textContent).toMatch(/[\d.]+ to you/u);
    expect(screen.getByText(/Your bundles lie at [\d.]+\.$/u)).toBeDefined();
  });

  test('a second one starts from the first, and is no choice before something is changed', async () => {
    await atDesk();
    turnTo(/^Bundles/u);
    fill('A', '6');
    fireEvent.click(screen.getByRole('button', { name: 'Start from A: bundle B' }));
    expect(screen.getByText(/^A and B are the same\./u)).toBeDefined();
    choose('Bundle B: Days to pay', '30');
    expect(
      screen.getByText(/^About equal to you: [\d.]+ points? apart\. They differ on payment days\.$/u),
    ).toBeDefined();
    choose('Bundle B: Price uplift', '0');
    expect(screen.getByText(/^B is worth less to you: [\d.]+ points below the best\./u)).toBeDefined();
  });

  test('what crosses a red line cannot be put in', async () => {
    await atDesk();
    turnTo(/^Bundles/u);
    const exit = within(screen.getByRole('combobox', { name: 'Bundle A: Exit clause' }));
    expect(exit.getByRole<HTMLOptionElement>('option', { name: /beyond your red line/u }).disabled).toBe(true);
  });
});

test('every approach says for what it is the wrong one, and where that stands', async () => {
  await atDesk();
  turnTo(/^Approach/u);
  expect(screen.getAllByRole('radio')).toHaveLength(5);
  expect(screen.getAllByText('Not when')).toHaveLength(5);
  expect(screen.getAllByText(/^Source: [BINP](?:, N)?$/u)).toHaveLength(5);
});
