import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../../src/domain/seat.ts';
import { allLines, bankOf, lengthOf, RUNGS, type Rung } from './banks.ts';

type Range = readonly [least: number, most: number];
interface Norm {
  readonly words: Readonly<Record<Rung, Range>>;
  /** Words a safe or helped voice may take instead. */
  readonly turned?: Range;
  /** A second length that the type falls into at the same rung. */
  readonly clipped?: Range;
}

/** Words per reply by rung (voices §1); a diplomat's calm reply has up to three parts, and the shortest part has eight. */
const NORMS: Readonly<Record<CounterpartyType, Norm>> = {
  avoidant: { words: { 1: [6, 18], 2: [3, 12], 3: [0, 6] }, turned: [6, 45] },
  warrior: { words: { 1: [8, 22], 2: [5, 16], 3: [3, 10] } },
  diplomat: { words: { 1: [8, 45], 2: [8, 28], 3: [8, 18] } },
  uncontrolled: { words: { 1: [5, 40], 2: [12, 60], 3: [20, 90] }, clipped: [1, 6], turned: [5, 40] },
};
/** A reply of one word is in the exemplars; it must stay rare. */
const SHORTER_AT_MOST = 0.02;

describe.each(COUNTERPARTY_TYPES)('the %s keeps to the length of the type', (type) => {
  const lines = allLines(bankOf(type));
  const norm = NORMS[type];
  const rangesOf = (rung: Rung, turned: boolean): readonly Range[] => [
    norm.words[rung],
    ...(norm.clipped === undefined ? [] : [norm.clipped]),
    ...(turned && norm.turned !== undefined ? [norm.turned] : []),
  ];

  test('no line is too long for a rung it may be said on', () => {
    const tooLong = lines.filter(({ say, rung, turned }) =>
      rung.some((each) => rangesOf(each, turned).every(([, most]) => lengthOf(say) > most)),
    );
    expect(tooLong.map(({ name, say }) => `${name} (${lengthOf(say)}): ${say}`)).toEqual([]);
  });

  test('hardly a line is too short', () => {
    const tooShort = lines.filter(({ say, rung, turned }) =>
      rung.some(
        (each) => !rangesOf(each, turned).some(([least, most]) => lengthOf(say) >= least && lengthOf(say) <= most),
      ),
    );
    const named = tooShort.map(({ name, say, rung }) => `${name} ${rung.join('')} (${lengthOf(say)}): ${say}`);
    expect(named.slice(Math.floor(lines.length * SHORTER_AT_MOST))).toEqual([]);
  });
});

test.each(['warrior', 'diplomat'] as const)('the %s grows shorter with every rung', (type) => {
  const [calm = 0, stirred = 0, top = 0] = RUNGS.map((rung) =>
    median(
      allLines(bankOf(type))
        .filter((line) => line.rung.includes(rung) && !line.turned)
        .map(({ say }) => lengthOf(say)),
    ),
  );
  expect(calm).toBeGreaterThan(stirred);
  expect(stirred).toBeGreaterThan(top);
});

test('a diplomat speaks in long sentences when at ease', () => {
  const calm = allLines(bankOf('diplomat')).filter(({ rung, turned }) => !turned && rung.includes(1));
  expect(median(calm.map(({ say }) => lengthOf(say)))).toBeGreaterThanOrEqual(15);
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
