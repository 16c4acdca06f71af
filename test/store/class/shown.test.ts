import { expect, test } from 'vitest';
import { classFigures } from '../../../src/store/class/class-figures.ts';
import { classResult } from '../../../src/store/class/class-result.ts';
import { gradeResult } from '../../../src/store/class/grade-result.ts';
import { gradedSchema } from '../../../src/store/class/graded-schema.ts';
import { assigned, handedIn, YARDSTICK_SCENARIO } from '../../support/handed-in.ts';
import { renewalWords } from '../../support/renewal-words.ts';

const ASSIGNMENT = assigned();
const YARDSTICK = { assignment: ASSIGNMENT, scenario: YARDSTICK_SCENARIO, words: renewalWords() };
const graded = [
  ['Ana Costa', 'conceder'],
  ['Bo Lind', 'haggler'],
  ['Cy Oyelaran', 'hardliner'],
].map(([learner = '', plays]) =>
  gradeResult(
    `${learner}.json`,
    handedIn(ASSIGNMENT, { learner, plays: plays === 'haggler' || plays === 'hardliner' ? plays : 'conceder' }),
    YARDSTICK,
  ),
);
const result = classResult(graded, ASSIGNMENT);
const figures = classFigures(result);

test('what is shown of a negotiation fits the shape in which it is kept', () => {
  expect(graded.map((one) => gradedSchema.safeParse(one).success)).toEqual([true, true, true]);
});

test('an end lies on or below the frontier, and nobody’s name is in what is quoted', () => {
  for (const { shown } of figures.seen) {
    const sums = shown.frontier.map(({ own, other }) => own + other);
    expect(shown.end.own + shown.end.other).toBeLessThanOrEqual(Math.max(...sums));
    expect(shown.frontier.length).toBeLessThanOrEqual(61);
  }
  expect(JSON.stringify(figures.faults)).not.toMatch(/Ana|Costa|Lind|Oyelaran/u);
  expect(figures.faults[0]?.quotes.length).toBeGreaterThan(0);
});

test('rates, spread and counts are of the verified negotiations, all of them', () => {
  const { signed, left, expired } = figures.ends;
  expect(signed + left + expired).toBe(3);
  expect(figures.tens.reduce((sum, count) => sum + count, 0) + figures.ungraded).toBe(3);
  expect(figures.guesses.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(figures.draws).toHaveLength(3);
});

test('a file that is not verified is in no figure', () => {
  const late = classResult(graded, { ...ASSIGNMENT, due: '2025-01-01T00:00:00Z' });
  expect(classFigures(late).seen).toEqual([]);
});

test('without words nothing is worked out that nobody looks at', () => {
  const { words: _words, ...plain } = YARDSTICK;
  const bare = gradeResult('a.json', handedIn(ASSIGNMENT, { learner: 'Ana Costa', plays: 'hardliner' }), plain);
  expect(bare.played?.shown).toBeUndefined();
});
