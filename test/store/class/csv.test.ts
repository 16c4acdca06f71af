import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/store/class/csv.ts';
import { cellsOf } from '../../../src/scenario/csv-cells.ts';

test('lines end as RFC 4180 has it, and a cell with commas, quotes or line ends goes between quotes', () => {
  expect(
    csv([
      ['a', 'b, c', 'd "e"'],
      ['f\ng', 1.5, null],
    ]),
  ).toBe('a,"b, c","d ""e"""\r\n"f\ng",1.5,');
});

test('what is written is read back, whatever words and numbers it holds', () => {
  const word = fc.stringMatching(/^[a-z",;\n é]*[a-z]$/u).map((text) => text.trim());
  const cell = fc.oneof(word, fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = cellsOf(`sep=,\r\n${csv(rows)}`).rows.map((row) => row.map(({ text }) => text));
      expect(read).toEqual(rows.map((row) => row.map(String)));
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠x'])(
  'the word %j cannot run as a formula',
  (word) => {
    expect(csv([[word]])).toMatch(/^"?'/u);
  },
);

test('a number below zero stays a number', () => {
  expect(csv([[-1.5]])).toBe('-1.5');
});
