import { describe, expect, test } from 'vitest';
import { DIFFICULTIES } from '../../../src/domain/seat.ts';
import { drawInstance } from '../../../src/scenario/draw.ts';
import { parley } from '../../cli/listening.ts';
import { LIBRARY } from './library.ts';

/** Every worked example of the sources, and the situations that they demand without a story. @source scenarios.md */
const EXPECTED: readonly (readonly [id: string, context: string, document: string, example: string | undefined])[] = [
  ['saas-renewal', 'sales', 'B', '1'],
  ['joint-market-entry', 'partnership', 'B', '2'],
  ['packaging-supplier', 'procurement', 'B', '3'],
  ['product-manager-scope', 'hiring', 'B', '4'],
  ['pilot-exclusivity', 'partnership', 'B', 'mini-script'],
  ['enterprise-saas-cashflow', 'sales', 'I', '1'],
  ['brand-for-roadmap', 'partnership', 'I', '2'],
  ['city-field-services', 'procurement', 'I', '3'],
  ['senior-engineer', 'hiring', 'I', '4'],
  ['integrative-bundle', 'sales', 'I', 'mini-script'],
  ['migration-slots', 'sales', 'P', '1'],
  ['fintech-cobranding', 'partnership', 'P', '2'],
  ['component-should-cost', 'procurement', 'P', '3'],
  ['promotion-first', 'hiring', 'P', '4'],
  ['saas-floor', 'sales', 'P', 'mini-script'],
  ['launch-in-sixty-days', 'sales', 'N', '1'],
  ['hospital-data', 'partnership', 'N', '2'],
  ['city-services-rfp', 'procurement', 'N', '3'],
  ['senior-hire-bands', 'hiring', 'N', '4'],
  ['time-to-value', 'sales', 'N', 'mini-script'],
  ['no-deal-warehouse', 'procurement', 'own', undefined],
  ['single-issue-auction', 'procurement', 'own', undefined],
  ['weak-hand', 'sales', 'own', undefined],
  ['distributor-high-context', 'partnership', 'own', undefined],
];

/** What a side can claim about itself or both know, risks apart. */
const FEWEST_CLAIMS = 4;
const SEEDS = Array.from({ length: 100 }, (_, at) => at + 1);

const find = (id: string): (typeof LIBRARY)[number] | undefined => LIBRARY.find((whole) => whole.id === id);
const doubled = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('the library', () => {
  test.each(EXPECTED)('has a table for %s (%s, %s %s)', (id, context, document, example) => {
    const scenario = find(id)?.scenario;
    expect([scenario?.context, scenario?.source.document]).toEqual([context, document]);
    if (example !== undefined) expect(scenario?.source.example).toBe(example);
  });

  test('has no table besides', () => {
    expect(LIBRARY.map(({ id }) => id).toSorted()).toEqual(EXPECTED.map(([id]) => id).toSorted());
  });

  test('begins with three first steps of five minutes', () => {
    const first = LIBRARY.filter(({ scenario }) => scenario.level === 1);
    expect(first.map(({ id, scenario }) => `${id}: ${scenario.minutes}`).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'integrative-bundle: 5',
      'saas-floor: 5',
      'time-to-value: 5',
    ]);
  });

  test('gives an author nothing to mend', { timeout: 60_000 }, async () => {
    const { exit, out } = await parley('check', 'scenarios');
    expect([exit, out]).toEqual([0, '']);
  });

  test('has nobody sit at two tables, and no house do business at two', () => {
    const sides = LIBRARY.flatMap(({ text }) => Object.values(text.sides));
    expect(doubled(sides.map(({ person }) => person.name))).toEqual([]);
    expect(doubled(sides.map(({ person }) => person.short))).toEqual([]);
    expect(doubled(sides.map(({ house }) => house))).toEqual([]);
    expect(doubled(LIBRARY.map(({ text }) => text.title))).toEqual([]);
  });

  test('shows no face on three tiles, nor on two that lie side by side', () => {
    const shown = LIBRARY.toSorted(
      (left, right) => left.scenario.level - right.scenario.level || (left.id < right.id ? -1 : 1),
    ).map(({ scenario }) => scenario.sides[1].character);
    expect(shown.filter((face, at) => shown.slice(at + 1).filter((other) => other === face).length > 1)).toEqual([]);
    expect(shown.filter((face, at) => face === shown[at + 1])).toEqual([]);
  });
});

describe.each(LIBRARY.map((whole) => [whole.id, whole] as const))('%s', (id, { scenario, text }) => {
  test('has four issues or more, unless one is the lesson', () => {
    expect(scenario.issues.length).toBeGreaterThanOrEqual(id === 'single-issue-auction' ? 1 : 4);
  });

  test.each(scenario.sides.map((side) => [side.id, side] as const))('the side %s is whole', (side, { interests }) => {
    expect(interests.filter(({ disclosed }) => disclosed === 'pivotal')).toHaveLength(1);
    const own = scenario.facts.filter(({ holder, kind }) => (holder === side || holder === 'both') && kind !== 'risk');
    expect(own.length).toBeGreaterThanOrEqual(FEWEST_CLAIMS);
    expect(own.some((fact) => text.facts[fact.id]?.inflated !== undefined)).toBe(true);
  });

  test('has a risk that somebody owes the other, and something that tempts to inflate', () => {
    expect(scenario.facts.filter(({ kind }) => kind === 'risk').length).toBeGreaterThanOrEqual(1);
    expect(scenario.facts.filter((fact) => fact.value !== undefined).length).toBeGreaterThanOrEqual(1);
  });

  test.each(DIFFICULTIES)('can be drawn at every seed at the difficulty %s', (difficulty) => {
    expect(SEEDS.filter((seed) => !drawInstance(scenario, seed, difficulty).ok)).toEqual([]);
  });

  test('teaches: goals, review questions, a note, three questions, and every type', () => {
    const fewest = scenario.level === 1 ? 2 : 3;
    expect(text.goals.length).toBeGreaterThanOrEqual(fewest);
    expect(text.review.length).toBeGreaterThanOrEqual(fewest);
    expect(text.teaching.questions).toHaveLength(3);
    expect(Object.keys(text.teaching.types).toSorted()).toEqual(['avoidant', 'diplomat', 'uncontrolled', 'warrior']);
    expect(text.reference).not.toBe('');
  });
});
