import { describe, expect, test } from 'vitest';
import { scenarioTextSchema } from '../../src/scenario/text-schema.ts';
import words from '../../scenarios/saas-renewal/text.en.yaml';

const text = scenarioTextSchema.parse(words);
const wordsIn = (value: string): number => value.split(/\s+/u).filter(Boolean).length;

/** The lines of the scenario's own, with who says them. */
const lines = Object.entries(text.sides).flatMap(([side, { lines: banks }]) =>
  Object.entries(banks).flatMap(([type, acts]) =>
    Object.entries(acts ?? {}).flatMap(([act, said]) => said.map((line) => ({ side, type, act, line }))),
  ),
);
const ownLines = lines.map((entry) => [`${entry.side} ${entry.type} ${entry.act}: ${entry.line}`, entry] as const);

describe('the lines of its own', () => {
  const SLOTS =
    'issue issue2 val q mine yours gap give get pkg fact reason risk upset person rival opt date n then heard is has does it';
  const VALUES = /\{(?:val|q|mine|yours|give|get|pkg)\}/gu;
  const NEVER = /!|\b(?:win-win|batna|zopa|anchor|leverage|concession|going forward|i appreciate|absolutely)\b/iu;
  const AVOIDED = {
    warrior: /\b(?:perhaps|sorry|thanks|thank|feel|could we)\b/iu,
    diplomat: /^no\b|\b(?:always|never|i want|blame)\b/iu,
  };

  test.each(['warrior', 'diplomat'])('both sides have words as a %s for each act', (type) => {
    for (const side of Object.keys(text.sides)) {
      const acts = lines.filter((entry) => entry.side === side && entry.type === type).map(({ act }) => act);
      expect([...new Set(acts)].toSorted()).toEqual([
        'accept',
        'first-offer',
        'leaving',
        'opening',
        'pivotal',
        'refusal',
      ]);
    }
  });

  test.each(ownLines)('%s', (_, { type, act, line }) => {
    const slots = (line.match(/\{([^}]*)\}/gu) ?? []).map((slot) => slot.slice(1, -1).toLowerCase());
    expect(slots.filter((slot) => !SLOTS.split(' ').includes(slot))).toEqual([]);
    expect((line.match(VALUES) ?? []).length).toBeLessThanOrEqual(2);
    if (act === 'first-offer') expect(line).toMatch(VALUES);
    expect(line).not.toMatch(NEVER);
    if (type === 'warrior' || type === 'diplomat') expect(line).not.toMatch(AVOIDED[type]);
    // Slots grow when they are filled; the rest stays within the lengths of voices, section 2.
    expect(wordsIn(line)).toBeLessThanOrEqual(type === 'warrior' ? 22 : 45);
    if (type === 'warrior' && act !== 'pivotal') expect(line).not.toMatch(/\bwe\b|\bbecause\b/iu);
  });
});
