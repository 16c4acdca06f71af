import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { TableResult } from '../../../src/store/select/table-result.ts';
import { forgetDrafts } from '../../../src/ui/keep/use-draft.ts';
import { ScenarioGrid } from '../../../src/ui/library/scenario-grid.tsx';
import { SCENARIO_CARDS, type ScenarioCard } from '../../../src/ui/words/scenario-cards.ts';
import { show } from '../app/screen.tsx';

const renewal = SCENARIO_CARDS.find(({ id }) => id === 'saas-renewal');

function card(id: string, change: Partial<ScenarioCard>): ScenarioCard {
  if (renewal === undefined) throw new Error('there is at least one scenario');
  return { ...renewal, id, title: `The ${id}`, tagline: '', ...change };
}

const CARDS = [
  card('step', { context: 'sales', level: 1, minutes: 5 }),
  card('warehouse', { context: 'procurement', level: 3, minutes: 20 }),
  card('slots', { context: 'sales', level: 4, minutes: 25 }),
];
const PLAYED: readonly TableResult[] = [
  { scenario: 'slots', side: 'one', type: 'warrior', playedAt: 1, overall: 6149, axes: {} },
  { scenario: 'slots', side: 'one', type: 'warrior', playedAt: 2, overall: 5500, axes: {} },
  { scenario: 'slots', side: 'two', type: 'diplomat', playedAt: 3, overall: undefined, axes: {} },
];
const grid = (
  results: readonly TableResult[] = [],
  chosen?: string,
  onChoose: (id: string) => void = () => undefined,
) => show(<ScenarioGrid cards={CARDS} results={results} chosen={chosen} onChoose={onChoose} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const titles = () => screen.queryAllByRole('article').map((tile) => within(tile).getByRole('button').textContent);

afterEach(() => {
  sessionStorage.clear();
  forgetDrafts();
});

test('every scenario has a tile with context, minutes, level, what it trains and who sits there', () => {
  grid();
  expect(screen.getByRole('heading', { name: 'All 3 scenarios' })).toBeDefined();
  const [, second] = screen.getAllByRole('article');
  expect(second?.textContent).toContain('Procurement · 20 min');
  expect(second?.textContent).toContain('Level 3 of 5');
  expect(second?.textContent).toContain(renewal?.goals[0] ?? 'no goal');
  expect(second?.textContent).toContain('Renate Voss, Warrior');
});

test('tiles of the first level, and no others, are marked as first steps', () => {
  grid();
  const marked = screen.getAllByRole('article').map((tile) => within(tile).queryByText('First step') !== null);
  expect(marked).toEqual([true, false, false]);
});

test('a played scenario tells which chairs were taken and the best that came of it', () => {
  grid(PLAYED);
  const played = screen.getByRole('list', { name: 'Played' });
  expect(
    within(played)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.trim()),
  ).toEqual(['You sell for Lumeo: best 61 of 100', 'You buy for Halden Freight: not graded']);
});

test('filters combine, each says how many it would leave, and pressed again it goes', () => {
  grid(PLAYED);
  press('Sales (2)');
  expect(titles()).toEqual(['The step', 'The slots']);
  press('Not yet played (1)');
  expect(titles()).toEqual(['The step']);
  expect(screen.getByText('1 of 3 scenarios')).toBeDefined();
  press('Sales (1)');
  expect(titles()).toEqual(['The step', 'The warehouse']);
  press('First steps (1)');
  expect(titles()).toEqual(['The step']);
});

test('a filter that would leave nothing cannot be pressed', () => {
  grid();
  press('More than 20 (1)');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'First steps (0)' }).disabled).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'More than 20 (1)' }).disabled).toBe(false);
});

test('a typed word that is nowhere says so and leads back, and the focus goes along', () => {
  grid();
  fireEvent.change(screen.getByRole('textbox', { name: 'Search' }), { target: { value: 'submarine' } });
  expect(titles()).toEqual([]);
  expect(screen.getByText('No scenario is all of this at once')).toBeDefined();
  press('Show all 3');
  expect(titles()).toHaveLength(3);
  expect(document.activeElement?.textContent).toBe('All 3 scenarios');
});

test('the filters are still set after one has been elsewhere', () => {
  const first = grid();
  press('Procurement (1)');
  first.unmount();
  grid();
  expect(titles()).toEqual(['The warehouse']);
});

test('choosing a tile tells which, and marks it', () => {
  const chosen: string[] = [];
  grid([], 'slots', (id) => void chosen.push(id));
  press('The warehouse');
  expect(chosen).toEqual(['warehouse']);
  expect(screen.getByRole('button', { name: 'The slots' }).getAttribute('aria-pressed')).toBe('true');
});

test('pictures come when they are near the screen', () => {
  grid();
  const loading = [...document.querySelectorAll('article img')].map((picture) => picture.getAttribute('loading'));
  expect(loading).toEqual(['lazy', 'lazy', 'lazy']);
});
