import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../../src/domain/seat.ts';
import { neverSaidIn } from '../../../tools/talks/never-said.ts';
import { MANNER_OF } from '../../support/manner-of-type.ts';
import { LIBRARY, wordsIn } from './library.ts';

/** Words of the longest line of a type, slots counted as one; they grow when they are filled. @source voices §2 */
const LONGEST: Readonly<Record<CounterpartyType, number>> = {
  avoidant: 30,
  warrior: 24,
  diplomat: 45,
  uncontrolled: 50,
};
const VALUES = /\{(?:val|q|mine|yours|give|get|pkg)\}/giu;

const OWN = LIBRARY.flatMap(({ id, text }) =>
  Object.entries(text.sides).flatMap(([side, { lines }]) =>
    COUNTERPARTY_TYPES.flatMap((type) =>
      Object.entries(lines[type] ?? {}).flatMap(([kind, said]) =>
        said.map((line) => ({ id, side, type, kind, line, name: `${id} ${side} ${type} ${kind}: ${line}` })),
      ),
    ),
  ),
);
const namesOf = (lines: typeof OWN): readonly string[] => lines.map(({ name }) => name);

describe.each(COUNTERPARTY_TYPES)('the lines of its own that a scenario gives the %s', (type) => {
  const lines = OWN.filter((line) => line.type === type);

  test('say nothing of what nobody says', () => {
    expect(namesOf(lines.filter(({ line }) => neverSaidIn(line) !== undefined))).toEqual([]);
  });

  test('keep to the words of the type until it is helped', () => {
    const unhelped = lines.filter(({ kind }) => kind !== 'pivotal');
    expect(namesOf(unhelped.filter(({ line }) => MANNER_OF[type].avoids.test(line)))).toEqual([]);
  });

  test('keep to the marks of the type', () => {
    expect(namesOf(lines.filter(({ line }) => MANNER_OF[type].marks.test(line)))).toEqual([]);
  });

  test('keep to its length', () => {
    const talks = lines.filter(({ kind }) => kind !== 'pivotal');
    expect(namesOf(talks.filter(({ line }) => wordsIn(line) > LONGEST[type]))).toEqual([]);
  });

  test('name what is offered first, and never more than two values', () => {
    const valuesIn = (line: string): number => (line.match(VALUES) ?? []).length;
    expect(namesOf(lines.filter(({ kind, line }) => kind === 'first-offer' && valuesIn(line) === 0))).toEqual([]);
    expect(namesOf(lines.filter(({ line }) => valuesIn(line) > 2))).toEqual([]);
  });

  test('do not mean the other one by the name of who speaks', () => {
    expect(namesOf(lines.filter(({ line }) => /regards to \{person\}/iu.test(line)))).toEqual([]);
  });
});

test('no two openings of a type begin with the same three words', () => {
  const openings = OWN.filter(({ kind }) => kind === 'opening');
  const seen = new Map<string, string>();
  const echoes = openings.flatMap(({ type, line, name }) => {
    const start = `${type} ${(line.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).slice(0, 3).join(' ')}`;
    const before = seen.get(start);
    seen.set(start, name);
    return before === undefined ? [] : [`${before} | ${name}`];
  });
  expect(echoes).toEqual([]);
});
