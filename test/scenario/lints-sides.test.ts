import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { checkedSmall, codesOf, small, smallText } from './small.ts';

type SideOf = Scenario['sides'][number];
const withSide = (change: Partial<SideOf>, expects: Partial<Scenario['expects']> = {}): Scenario => {
  const scenario = small({ expects });
  const [seller, buyer] = scenario.sides;
  return { ...scenario, sides: [{ ...seller, ...change }, buyer] };
};

describe('a side that one could not prepare for is remarked', () => {
  test.each<readonly [string, Partial<SideOf>, string]>([
    ['without constraints', { constraints: [] }, '"seller" lacks constraints, so'],
    ['without a decision path', { decision: [] }, '"seller" lacks a decision path, so'],
    ['without face needs', { face: [] }, '"seller" lacks face needs, so'],
    [
      'without anything',
      { constraints: [], decision: [], face: [], alternatives: [] },
      'lacks constraints, a decision',
    ],
  ])('%s', (_, change, said) => {
    const scenario = withSide(change);
    const text = smallText(scenario);
    const seller = text.sides.seller;
    if (seller === undefined) throw new Error('the small scenario has a seller');
    const keep = <T>(block: Readonly<Record<string, T>>, entries: readonly unknown[] | undefined) =>
      entries?.length === 0 ? {} : block;
    const words = {
      ...seller,
      constraints: keep(seller.constraints, change.constraints),
      decision: keep(seller.decision, change.decision),
      face: keep(seller.face, change.face),
      alternatives: keep(seller.alternatives, change.alternatives),
    };
    const found = checkedSmall(scenario, { text: { ...text, sides: { ...text.sides, seller: words } } });
    expect(found.filter(({ code }) => code === 'thin-side').map(({ message }) => message)).toEqual([
      expect.stringContaining(said),
    ]);
  });
});

test('a hand that is meant to be weak may be without alternatives', () => {
  const codes = (expects: Partial<Scenario['expects']>): readonly string[] => {
    const scenario = withSide({ alternatives: [] }, expects);
    const text = smallText(scenario);
    const seller = text.sides.seller;
    if (seller === undefined) throw new Error('the small scenario has a seller');
    return codesOf(
      checkedSmall(scenario, { text: { ...text, sides: { ...text.sides, seller: { ...seller, alternatives: {} } } } }),
    );
  };
  expect(codes({})).toContain('thin-side');
  expect(codes({ favours: 'buyer' })).not.toContain('thin-side');
});

test.each([
  ['that is not there', { character: 'ocoro' }, 'There is no portrait "ocoro". Did you mean "okoro"?'],
  ['on both sides of the table', { character: 'voss' }, '"voss" sits on both sides of the table.'],
])('a portrait %s is told', (_, change, said) => {
  const found = checkedSmall(withSide(change)).filter(({ code }) => code === 'unknown-portrait');
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([['error', expect.stringContaining(said)]]);
});

test('a constraint and a step of the decision are told by a fact of their own side', () => {
  const fact = { id: 'secret', kind: 'policy', holder: 'buyer', verifiable: 1, strength: 1, sharing: 'safe' } as const;
  const scenario = { ...withSide({ constraints: [{ id: 'limit', kind: 'policy', fact: 'secret' }] }), facts: [fact] };
  expect(checkedSmall(scenario).map(({ code, line }) => [code, line > 1])).toContainEqual(['unknown-fact', true]);
  const own = { ...scenario, facts: [{ ...fact, holder: 'both' }] };
  expect(codesOf(checkedSmall(own))).not.toContain('unknown-fact');
});
