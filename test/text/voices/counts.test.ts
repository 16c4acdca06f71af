import { describe, expect, test } from 'vitest';
import { LINE_KINDS } from '../../../src/engine/voice.ts';
import { bankOf, cuesOf, fillersOf, FREQUENT, linesOf, plainAt, RUNGS, WRITTEN } from './banks.ts';

const LEAST = { frequent: 10, rare: 6, eligible: 4, bare: 3, cues: 3 } as const;
/** Slots that a line of the kind is always given: a number cannot be said without its number. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  'first-offer': ['pkg', 'val'],
  'counter-offer': ['pkg', 'val'],
  'conditional-trade': ['give', 'get'],
};

test('the warrior and the diplomat have their banks', () => {
  expect(WRITTEN).toEqual(expect.arrayContaining(['warrior', 'diplomat']));
});

describe.each(WRITTEN)('the bank of the %s', (type) => {
  const bank = bankOf(type);

  test('is the bank it says it is', () => {
    expect(bank).toMatchObject({ type, locale: 'en' });
  });

  test.each(LINE_KINDS)('has enough lines for %s, none under a used id', (kind) => {
    const ids = linesOf(bank, kind).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(FREQUENT.includes(kind) ? LEAST.frequent : LEAST.rare);
  });

  test.each(FREQUENT)('always has four lines to choose from for %s', (kind) => {
    for (const rung of RUNGS)
      expect(plainAt(bank, kind, rung).length, `rung ${rung}`).toBeGreaterThanOrEqual(LEAST.eligible);
  });

  test.each(LINE_KINDS)('can say something for %s though hardly a slot can be filled', (kind) => {
    const given = GIVEN[kind] ?? [];
    for (const rung of RUNGS) {
      const bare = plainAt(bank, kind, rung).filter(({ say }) => fillersOf(say).every((slot) => given.includes(slot)));
      expect(bare.length, `rung ${rung}`).toBeGreaterThanOrEqual(LEAST.bare);
    }
  });

  test('lets the helped voice and the indirect register be heard in every kind', () => {
    const without = (has: (kind: (typeof LINE_KINDS)[number]) => boolean) => LINE_KINDS.filter((kind) => !has(kind));
    expect(without((kind) => kind === 'pivotal' || linesOf(bank, kind).some(({ turned }) => turned))).toEqual([]);
    expect(without((kind) => linesOf(bank, kind).some(({ register }) => register === 'indirect'))).toEqual([]);
  });

  test.each(LINE_KINDS)('shows at least three different cues for %s, on every rung and in the helped voice', (kind) => {
    const cues = cuesOf(bank, kind);
    expect(cues.length).toBeGreaterThanOrEqual(LEAST.cues);
    for (const rung of RUNGS)
      expect(
        cues.filter((cue) => cue.rung.includes(rung) && !cue.turned),
        `rung ${rung}`,
      ).not.toEqual([]);
    expect(cues.some(({ turned }) => turned)).toBe(true);
  });
});
