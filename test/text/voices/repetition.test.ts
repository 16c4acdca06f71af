import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../../src/domain/seat.ts';
import { LINE_KINDS } from '../../../src/engine/voice.ts';
import { allLines, bankOf, cuesOf, FREQUENT, isCallback, linesOf, plainAt, RUNGS, skeleton } from './banks.ts';

/** Share of lines that pick up something said before (voices §1: one reply in six, in four). */
const CALLBACKS: Readonly<Record<CounterpartyType, readonly [least: number, most: number]>> = {
  avoidant: [0.05, 0.2],
  warrior: [0.12, 0.22],
  diplomat: [0.16, 0.32],
  uncontrolled: [0.05, 0.25],
};
/** A turn of phrase of this many words may return once in a whole bank. */
const PHRASE = 5;

/** Things of which there are more than so many. */
const moreThan = (most: number, all: readonly string[]): readonly string[] => {
  const counted = new Map<string, number>();
  for (const each of all) counted.set(each, (counted.get(each) ?? 0) + 1);
  return [...counted].filter(([, times]) => times > most).map(([each, times]) => `${times}× ${each}`);
};
const tokens = (say: string): readonly string[] => skeleton(say).match(/[\p{L}\p{N}'’_]+/gu) ?? [];

describe.each(COUNTERPARTY_TYPES)('the bank of the %s', (type) => {
  const bank = bankOf(type);
  const lines = allLines(bank);

  test('has no skeleton twice', () => {
    expect(
      moreThan(
        1,
        lines.map(({ say }) => tokens(say).join(' ')),
      ),
    ).toEqual([]);
  });

  test.each(LINE_KINDS)('begins %s with other words, at most twice the same two', (kind) => {
    expect(
      moreThan(
        2,
        linesOf(bank, kind)
          .map(({ say }) => tokens(say).slice(0, 2).join(' '))
          .filter((two) => !two.includes('_')),
      ),
    ).toEqual([]);
  });

  test.each(LINE_KINDS)('begins %s with a slot and a word at most twice the same', (kind) => {
    expect(
      moreThan(
        2,
        linesOf(bank, kind).map(({ say }) => tokens(say).slice(0, 3).join(' ')),
      ),
    ).toEqual([]);
  });

  test('hardly repeats a turn of phrase', () => {
    const phrases = lines.flatMap(({ say }) => {
      const words = tokens(say);
      const runs = words.slice(PHRASE - 1).map((_, at) => words.slice(at, at + PHRASE).join(' '));
      return [...new Set(runs)].filter((run) => !run.includes('_'));
    });
    expect(moreThan(2, phrases)).toEqual([]);
  });

  test('picks up earlier words as often as the type does', () => {
    const [least, most] = CALLBACKS[type];
    const share = lines.filter(isCallback).length / lines.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test('repeats no cue', () => {
    const cues = LINE_KINDS.flatMap((kind) => cuesOf(bank, kind));
    for (const part of ['face', 'posture', 'sound'] as const)
      expect(
        moreThan(
          2,
          cues.map((cue) => cue[part]),
        ),
      ).toEqual([]);
    expect(
      moreThan(
        1,
        cues.map(({ face, posture, sound }) => `${face} | ${posture} | ${sound}`),
      ),
    ).toEqual([]);
  });
});

test('no line is in two banks', () => {
  expect(
    moreThan(
      1,
      COUNTERPARTY_TYPES.flatMap((type) => allLines(bankOf(type)).map(({ say }) => tokens(say).join(' '))),
    ),
  ).toEqual([]);
});

describe.each(['warrior', 'diplomat'] as const)('the bank of the %s', (type) => {
  test.each(FREQUENT)('can pick up earlier words in %s on the first two rungs', (kind) => {
    for (const rung of RUNGS.slice(0, 2))
      expect(plainAt(bankOf(type), kind, { rung }).some(isCallback), `rung ${rung}`).toBe(true);
  });
});
