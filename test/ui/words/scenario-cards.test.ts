import { expect, test } from 'vitest';
import { AXES } from '../../../src/scoring/axes.ts';
import { FIRST_STEPS, SCENARIO_CARDS, usuallyOpposite } from '../../../src/ui/words/scenario-cards.ts';

test('the shelf goes from first steps to hard, the shorter before the longer', () => {
  const places = SCENARIO_CARDS.map(({ level, minutes }) => level * 100 + minutes);
  expect(places).toEqual(places.toSorted((left, right) => left - right));
});

test('there are first steps, and each is over in five minutes', () => {
  const first = SCENARIO_CARDS.filter(({ level }) => level === FIRST_STEPS);
  expect(first.map(({ minutes }) => minutes)).toEqual([5, 5, 5]);
});

test.each(SCENARIO_CARDS.map((card) => [card.id, card] as const))(
  '%s names the axes it trains, each once',
  (_, card) => {
    expect(card.trains.length).toBeGreaterThan(0);
    expect(new Set(card.trains).size).toBe(card.trains.length);
  },
);

test('for every axis there is a scenario that trains it', () => {
  expect(AXES.filter((axis) => !SCENARIO_CARDS.some(({ trains }) => trains.includes(axis)))).toEqual([]);
});

test('no two tiles beside each other show the same person', () => {
  const shown = SCENARIO_CARDS.map((card) => usuallyOpposite(card).character);
  expect(SCENARIO_CARDS.filter((_, at) => shown[at] === shown[at + 1]).map(({ id }) => id)).toEqual([]);
});
