import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { worthOf } from '../../src/analysis/worth.ts';
import { DIFFICULTIES } from '../../src/domain/seat.ts';
import { bySide, SIDES } from '../../src/domain/side.ts';
import { spaceOf } from '../../src/engine/space-of.ts';
import { drawInstance } from '../../src/scenario/draw.ts';
import { optionsOf } from '../../src/scenario/draw-issues.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import data from '../../scenarios/saas-renewal/scenario.yaml';

const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);
const scenario = scenarioSchema.parse(data);
const sideIds = scenario.sides.map(({ id }) => id);
const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

const draws = SEEDS.map((seed) => {
  const drawn = drawInstance(scenario, seed, 'realistic');
  if (!drawn.ok) throw new Error(`seed ${seed}: ${drawn.error}`);
  const space = spaceOf(drawn.value);
  const { zopa, nash, packages } = analyse(space);
  return {
    seed,
    reservation: space.reservation,
    share: Number(zopa.packages) / Number(packages),
    exists: zopa.exists,
    surplus: bySide((side) => (nash === null ? 0 : nash.points[side] - space.reservation[side])),
    reference: bySide((side) => worthOf(space, side, scenario.reference.package) ?? 0),
  };
});

/** The values at the tenths of a sorted list: [1] and [9] leave out the outer tenths. */
const tenths = (values: readonly number[]): readonly number[] => {
  const sorted = values.toSorted((left, right) => left - right);
  return Array.from({ length: 10 }, (_, at) => sorted[Math.floor((at * sorted.length) / 10)] ?? Number.NaN);
};

describe('the renewal refers only to what it has', () => {
  const issueIds = ids(scenario.issues);
  const riskIds = ids(scenario.risks);

  test('every list of names is without doubles', () => {
    const lists = [scenario.sides, scenario.issues, scenario.facts, scenario.risks, scenario.events, scenario.annexes];
    for (const list of lists) expect(ids(list)).toEqual([...new Set(ids(list))]);
  });

  test.each(scenario.facts.map((fact) => [fact.id, fact] as const))('the fact %s', (_, fact) => {
    expect([...sideIds, 'both']).toContain(fact.holder);
    if (fact.issue !== undefined) expect(issueIds).toContain(fact.issue);
    if (fact.risk !== undefined) expect(riskIds).toContain(fact.risk);
    const own = scenario.sides.find(({ id }) => id === fact.holder)?.alternatives ?? [];
    if (fact.alternative !== undefined) expect(ids(own)).toContain(fact.alternative);
    expect(fact.kind === 'risk').toBe(fact.risk !== undefined);
    expect(fact.kind === 'deadline').toBe(fact.day !== undefined);
  });

  test.each(scenario.issues.map((issue) => [issue.id, issue] as const))('the issue %s', (_, issue) => {
    expect(Object.keys(issue.values).toSorted()).toEqual(sideIds.toSorted());
    expect(Object.keys(issue.prefers).toSorted()).toEqual(sideIds.toSorted());
    expect(optionsOf(issue)).toContain(scenario.reference.package[issue.id]);
    if (issue.kind === 'clause')
      for (const rung of issue.rungs) for (const risk of Object.keys(rung.absorbs)) expect(riskIds).toContain(risk);
    if (issue.kind === 'quantity') return;
    for (const { shares } of Object.values(issue.values))
      expect(Object.keys(shares).toSorted()).toEqual(optionsOf(issue).map(String).toSorted());
  });

  test('events change what is there', () => {
    for (const { effect } of scenario.events) {
      if (effect.kind === 'fact') expect(ids(scenario.facts)).toContain(effect.fact);
      if (effect.kind !== 'alternative') continue;
      const side = scenario.sides.find(({ id }) => id === effect.side);
      expect(ids(side?.alternatives ?? [])).toContain(effect.alternative);
    }
  });

  test('each side has one thing it tells only when its condition holds', () => {
    for (const { interests } of scenario.sides)
      expect(interests.filter(({ disclosed }) => disclosed === 'pivotal')).toHaveLength(1);
  });

  test('each side holds four facts or more that it can claim, and a risk that it owes the other', () => {
    for (const side of sideIds) {
      const own = scenario.facts.filter(({ holder }) => holder === side || holder === 'both');
      expect(own.filter(({ kind }) => kind !== 'risk').length).toBeGreaterThanOrEqual(4);
      expect(own.filter(({ kind, holder }) => kind === 'risk' && holder === side)).toHaveLength(1);
    }
  });
});

describe('on 200 seeds', () => {
  test.each(DIFFICULTIES)('every seed can be drawn at the difficulty %s', (difficulty) => {
    expect(SEEDS.filter((seed) => !drawInstance(scenario, seed, difficulty).ok)).toEqual([]);
  });

  test('there is room for agreement, at most seeds neither scarce nor everywhere', () => {
    expect(draws.filter(({ exists }) => !exists)).toEqual([]);
    const shares = tenths(draws.map(({ share }) => share));
    expect(shares[1]).toBeGreaterThan(0.02);
    expect(shares[9]).toBeLessThan(0.26);
  });

  test.each(SIDES)('the reservation point of side %s lies between 35 and 62', (side) => {
    expect(draws.filter(({ reservation }) => reservation[side] < 35 || reservation[side] > 62)).toEqual([]);
  });

  test('the Nash point splits the surplus near the middle, and either side can come out ahead', () => {
    for (const { surplus } of draws) {
      expect(surplus.one / (surplus.one + surplus.two)).toBeGreaterThan(0.35);
      expect(surplus.one / (surplus.one + surplus.two)).toBeLessThan(0.65);
    }
    const ahead = draws.filter(({ surplus }) => surplus.one > surplus.two).length;
    expect(ahead).toBeGreaterThan(SEEDS.length / 4);
    expect(ahead).toBeLessThan((SEEDS.length * 3) / 4);
  });

  test('what the source tells of is acceptable to both at nine of ten seeds or more', () => {
    const both = draws.filter(({ reference, reservation }) =>
      SIDES.every((side) => reference[side] >= reservation[side]),
    );
    expect(both.length).toBeGreaterThanOrEqual(SEEDS.length * 0.9);
  });
});
