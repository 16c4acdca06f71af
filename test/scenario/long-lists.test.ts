import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { readSheet } from '../../src/scenario/read-sheet.ts';

const many = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');
const problemsIn = (text: string): number =>
  readScenario({ scenario: { file: 'scenario.yaml', text }, texts: [] }).problems.length;

test('lists longer than anybody writes are refused, and not held entry by entry against each other', () => {
  const facts = many(6000, () => '- { id: a, kind: x, holder: y, issue: z }');
  const sides = many(6000, (n) => `- { id: s${n} }`);
  const issues = many(6000, (n) => `- { id: i${n}, prefers: { a: first } }`);
  expect(problemsIn(`facts:\n${facts}`)).toBeLessThan(5_000);
  expect(problemsIn(`sides:\n${sides}\nissues:\n${issues.slice(0, 100_000)}`)).toBeLessThan(200_000);
});

test('a table with more rows than a sheet may have is refused', () => {
  const text = `issue,option,a,b\n${many(6000, (n) => `i${n % 7},o${n},1,2`)}\nreservation,,0,0`;
  const sheet = readSheet({ file: 'sheet.csv', text });
  expect(sheet.ok ? [] : sheet.error.map(({ code }) => code)).toEqual(['too-large']);
});

test('places are right behind a slip of the notation too', () => {
  const text = 'a:\n  b: }\n  c:\n    - x\n    - yyyyyyyyyyyyyyyy\n  d: |\n    long\n\n    text\n  e: 1\n  f: }\n';
  const { problems } = readScenario({ scenario: { file: 'scenario.yaml', text }, texts: [] });
  const lines = text.split('\n');
  expect(problems.length).toBeGreaterThan(1);
  for (const { line, column } of problems) expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
});
