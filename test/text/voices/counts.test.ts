import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../../src/domain/seat.ts';
import { LINE_KINDS } from '../../../src/engine/voice.ts';
import { bankOf, cuesOf, fillersOf, FREQUENT, linesOf, MOMENTS, plainAt, RUNGS } from './banks.ts';

const LEAST = { frequent: 10, rare: 6, eligible: 4, bare: 3, cues: 3 } as const;
const ASKING = ['asks-interest', 'asks-limits', 'asks-path', 'asks-timing', 'asks-alternative', 'asks-text'] as const;
/** Slots that a line of the kind is always given: a number cannot be said without its number. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  'first-offer': ['pkg', 'val'],
  'counter-offer': ['pkg', 'val'],
  'conditional-trade': ['give', 'get'],
  'own-meso': ['n'],
  'own-risk': ['fact'],
};

test('the warrior and the diplomat have their banks', () => {
  expect(COUNTERPARTY_TYPES).toEqual(expect.arrayContaining(['warrior', 'diplomat']));
});

describe.each(COUNTERPARTY_TYPES)('the bank of the %s', (type) => {
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
      expect(plainAt(bank, kind, { rung }).length, `rung ${rung}`).toBeGreaterThanOrEqual(LEAST.eligible);
  });

  test.each(LINE_KINDS)('can say something for %s though hardly a slot can be filled', (kind) => {
    const given = GIVEN[kind] ?? [];
    for (const rung of RUNGS) {
      const bare = plainAt(bank, kind, { rung }).filter(({ say }) =>
        fillersOf(say).every((slot) => given.includes(slot)),
      );
      expect(bare.length, `rung ${rung}`).toBeGreaterThanOrEqual(LEAST.bare);
    }
  });

  test.each(LINE_KINDS)('is never at a loss for %s, asked for or not', (kind) => {
    for (const rung of RUNGS)
      for (const moment of MOMENTS)
        expect(plainAt(bank, kind, { rung, moment }).length, `${moment}, rung ${rung}`).toBeGreaterThan(1);
  });

  test.each(ASKING)('asks on every rung, when its move %s', (condition) => {
    const asking = linesOf(bank, 'question').filter(({ when }) => when.includes(condition));
    for (const rung of RUNGS)
      expect(
        asking.some((line) => line.rung.includes(rung)),
        `rung ${rung}`,
      ).toBe(true);
    expect(asking.some(({ turned }) => turned)).toBe(true);
  });

  test('has words for what is told and for what is cited', () => {
    const on = (condition: 'tells' | 'cites', kind: (typeof LINE_KINDS)[number]): number =>
      linesOf(bank, kind).filter(({ when }) => when.includes(condition)).length;
    expect((['answer', 'pivotal', 'annex-told'] as const).filter((kind) => on('tells', kind) < 2)).toEqual([]);
    expect(
      (['answer', 'evidence', 'alternative', 'deadline'] as const).filter((kind) => on('cites', kind) < 3),
    ).toEqual([]);
    const lines = LINE_KINDS.flatMap((kind) => linesOf(bank, kind));
    expect(lines.filter(({ say, when }) => when.includes('tells') !== say.includes('{told}'))).toEqual([]);
    expect(linesOf(bank, 'own-risk').filter(({ say }) => !say.includes('{fact}'))).toEqual([]);
    expect(lines.filter(({ say, when }) => when.includes('cites') && !/\{(?:fact|alt|date)\}/u.test(say))).toEqual([]);
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
