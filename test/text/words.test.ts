import { expect, test } from 'vitest';
import { renewalText } from '../support/renewal.ts';
import { parseBank, scenarioLineProblems } from '../../src/text/words.ts';

const bank = (lines: Readonly<Record<string, unknown>>) =>
  parseBank({ type: 'warrior', locale: 'en', lines, cues: {} });
const problems = (lines: Readonly<Record<string, unknown>>) => {
  const read = bank(lines);
  return read.ok ? [] : read.error.map(({ path, message }) => `${path}: ${message}`);
};

test('a sound bank is read', () => {
  expect(problems({ hold: [{ id: 'a', say: '{Issue} {is} at {mine}.' }] })).toEqual([]);
});

test('a slot that nothing fills is named with its place', () => {
  expect(
    problems({
      hold: [
        { id: 'a', say: 'Yes.' },
        { id: 'b', say: 'Take {price}.' },
      ],
    }),
  ).toEqual([expect.stringMatching(/^lines\.hold\.1\.say: no slot is called \{price\}; there are issue, /u)]);
});

test('a brace that stands alone is a problem', () => {
  expect(problems({ hold: [{ id: 'a', say: 'Take {val.' }] })).toEqual(['lines.hold.0.say: a brace stands alone']);
});

test('two lines of one kind cannot have one name', () => {
  expect(
    problems({
      hold: [
        { id: 'a', say: 'Yes.' },
        { id: 'a', say: 'No.' },
      ],
    }),
  ).toEqual(['lines.hold: two lines are called a']);
});

test('all problems come at once', () => {
  expect(problems({ hold: [{ id: 'A', say: '' }], shout: [] }).length).toBeGreaterThan(1);
});

test('the lines of a scenario are held to the same slots', () => {
  const text = renewalText();
  expect(scenarioLineProblems(text)).toEqual([]);
  const [name = '', side] = Object.entries(text.sides)[0] ?? [];
  const broken = {
    ...text,
    sides: { [name]: { ...side, lines: { warrior: { opening: ['{nonsense}.'] } } } },
  } as typeof text; // one side is enough here
  expect(scenarioLineProblems(broken)).toMatchObject([{ path: `sides.${name}.lines.warrior.opening.0` }]);
});
