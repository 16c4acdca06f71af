import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ScenarioGrid } from '../../../src/ui/library/scenario-grid.tsx';
import { SCENARIO_CARDS, type ScenarioCard } from '../../../src/ui/words/scenario-cards.ts';
import { show } from '../app/screen.tsx';

const renewal = SCENARIO_CARDS.find(({ id }) => id === 'saas-renewal');

function card(id: string, context: ScenarioCard['context']): ScenarioCard {
  if (renewal === undefined) throw new Error('there is at least one scenario');
  return { ...renewal, id, context, title: `The ${id}` };
}

const CARDS = [card('renewal', 'sales'), card('warehouse', 'procurement'), card('slots', 'sales')];

test('every scenario has a card with context, minutes, difficulty, what it trains and who sits there', () => {
  show(<ScenarioGrid cards={CARDS} chosen={undefined} onChoose={() => undefined} />);
  expect(screen.getByRole('heading', { name: 'All 3 scenarios' })).toBeDefined();
  const [first] = screen.getAllByRole('article');
  expect(first?.textContent).toContain('Sales · 20 min');
  expect(first?.textContent).toContain('Difficulty 2 of 5');
  expect(first?.textContent).toContain(renewal?.goals[0] ?? 'no goal');
  expect(first?.textContent).toContain('Renate Voss, Warrior');
});

test('a context filters the cards, and any context shows them all again', () => {
  show(<ScenarioGrid cards={CARDS} chosen={undefined} onChoose={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Sales 2' }));
  expect(screen.getAllByRole('article')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Any context' }));
  expect(screen.getAllByRole('article')).toHaveLength(3);
});

test('choosing a card tells which, and marks it', () => {
  const chosen: string[] = [];
  show(<ScenarioGrid cards={CARDS} chosen="slots" onChoose={(id) => void chosen.push(id)} />);
  fireEvent.click(screen.getByRole('button', { name: 'The warehouse' }));
  expect(chosen).toEqual(['warehouse']);
  expect(screen.getByRole('button', { name: 'The slots' }).getAttribute('aria-pressed')).toBe('true');
});
