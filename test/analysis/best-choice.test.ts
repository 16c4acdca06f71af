import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestChoice } from '../../src/analysis/best-choice.ts';
import { choiceOf, type Worths } from '../../src/analysis/choice.ts';
import { buildStages, lastAtLeast } from '../../src/analysis/curve.ts';
import { at } from '../../src/analysis/typed.ts';

type Pair = readonly [own: number, other: number];

const worthsOf = (options: readonly Pair[]): Worths => ({
  own: options.map(([own]) => own),
  other: options.map(([, other]) => other),
});

const worthAlong = (issues: readonly Worths[], path: readonly number[]): Pair => [
  issues.reduce((sum, { own }, i) => sum + (own[path[i] ?? -1] ?? NaN), 0),
  issues.reduce((sum, { other }, i) => sum + (other[path[i] ?? -1] ?? NaN), 0),
];

const listAll = (issues: readonly (readonly Pair[])[]): readonly Pair[] =>
  issues.reduce<readonly Pair[]>(
    (listed, options) =>
      listed.flatMap(([own, other]) => options.map(([more, theirs]): Pair => [own + more, other + theirs])),
    [[0, 0]],
  );

/** Freely drawn, pure haggling, and coarse for the other side, which makes many packages equal. */
const shapes: readonly ((own: number, other: number) => Pair)[] = [
  (own, other) => [own, other],
  (own) => [own, -own],
  (own, other) => [own, Math.sign(other)],
];

const issuesIn = (width: number) =>
  fc.constantFrom(...shapes).chain((shape) =>
    fc
      .array(
        fc.array(fc.tuple(fc.integer({ min: -width, max: width }), fc.integer({ min: -width, max: width })), {
          minLength: 1,
          maxLength: 5,
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((issues) => issues.map((options) => options.map(([own, other]) => shape(own, other)))),
  );

test('it is what listing all packages gives: best for the other side, and of those best for oneself, searched or along the curve', () => {
  const asked = fc
    .constantFrom(2, 15, 3000)
    .chain((width) => fc.tuple(issuesIn(width), fc.integer({ min: -3 * width, max: 3 * width })));
  fc.assert(
    fc.property(asked, fc.constantFrom(0, 4_000), ([issues, level], mostLookedAt) => {
      const columns = issues.map(worthsOf);
      const found = bestChoice(choiceOf(columns), level, mostLookedAt);
      const [best] = listAll(issues)
        .filter(([own]) => own >= level)
        .toSorted((left, right) => right[1] - left[1] || right[0] - left[0]);
      expect(found && worthAlong(columns, found)).toEqual(best ?? null);
    }),
    { numRuns: 3000 },
  );
});

test('where issues are many and alike it is as good as the whole curve', () => {
  const options = Array.from({ length: 30 }, (_, i): Pair => [i * 17 + (i % 3), (29 - i) * 17 + (i % 5)]);
  const columns = Array.from({ length: 14 }, (_, n) =>
    worthsOf(options.map(([own, other]) => [own + n * (own % 7), other])),
  );
  const typed = columns.map(({ own, other }) => ({ own: Float64Array.from(own), other: Float64Array.from(other) }));
  const [curve] = buildStages({ columns: typed }).curves;
  for (const level of [1_500, 3_211, 5_003]) {
    const found = bestChoice(choiceOf(columns), level);
    const entry = curve === undefined ? -1 : lastAtLeast(curve, level);
    expect(found && worthAlong(columns, found)).toEqual(curve && [at(curve.own, entry), at(curve.other, entry)]);
  }
});

test('an issue without options leaves no package, and a level out of reach none either', () => {
  expect(bestChoice(choiceOf([worthsOf([])]), -5)).toBeNull();
  expect(bestChoice(choiceOf([worthsOf([[3, 1]])]), 4)).toBeNull();
  expect(bestChoice(choiceOf([]), 0)).toEqual([]);
});
