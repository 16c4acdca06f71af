import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/scenario/read-yaml.ts';
import { edited, placeOf, type Edit } from './edited.ts';

const SMALL = 'name: one\nlist:\n  - a: 1\n    b: [1, 2]\n  - a: 2\n';

describe('broken YAML is told at its place', () => {
  test.each<readonly [what: string, edits: readonly Edit[], code: string]>([
    ['a tab', [['  - a: 2', '§\t- a: 2']], 'yaml-tab'],
    ['a line indented by one too few', [['    b: [1', '§   b: [1']], 'yaml-missing'],
    ['the same key twice', [['    b: [1', '    §a: [1']], 'yaml-duplicate-key'],
    ['a bracket left open', [['2]\n  - a', '2\n  §- a']], 'yaml-indent'],
    ['a quote left open', [['  - a: 2\n', "  - a: 'two\n§"]], 'yaml-missing'],
    ['a second document', [['  - a: 2', '§---\na: 2']], 'yaml-several-documents'],
    [
      'a part that is repeated by name',
      [
        ['a: 1', 'a: &x 1'],
        ['a: 2', 'a: §*x'],
      ],
      'yaml-alias',
    ],
    ['a name that repeats nothing', [['a: 2', 'a: §*x']], 'yaml-alias'],
    ['a tag', [['a: 2', 'a: !!binary §aGk=']], 'yaml-tag'],
    ['a backslash in double quotes', [['name: one', 'name: "C:§\\path"']], 'yaml-quotes'],
    ['a key that is no name', [['a: 2', '§[1]: 2']], 'yaml-key'],
  ])('%s', (_, edits, code) => {
    const { text, place } = edited(SMALL, edits);
    const result = readYaml({ file: 'small.yaml', text });
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.error;
    expect(problems.map((problem) => [problem.code, placeOf(problem), problem.severity])).toContainEqual([
      code,
      place,
      'error',
    ]);
    for (const { file, message } of problems) {
      expect(file).toBe('small.yaml');
      expect(message).toMatch(/^[A-Z].*[.?]$/u);
    }
  });

  test('a tab hides what only follows from it', () => {
    const { text } = edited(SMALL, [['    b: [1', '\t\tb: [1']]);
    const result = readYaml({ file: 'small.yaml', text });
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['yaml-tab']);
  });
});

describe('bombs are refused quickly', () => {
  const laughs = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`).join('\n');

  test.each([
    ['names that multiply', `a0: &a0 [ha]\n${laughs}`, 'yaml-alias'],
    ['a thousand brackets within each other', '['.repeat(20_000), 'yaml-too-deep'],
    ['lists within lists on one line', '- '.repeat(20_000), 'yaml-too-deep'],
    ['more than anybody writes', 'a'.repeat(1_000_001), 'too-long'],
  ])('%s', (_, text, code) => {
    const started = performance.now();
    const result = readYaml({ file: 'bomb.yaml', text });
    expect(result.ok ? [] : result.error.map((problem) => problem.code)).toContain(code);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what is well written is read', () => {
  test('as plain data', () => {
    const result = readYaml({ file: 'small.yaml', text: SMALL });
    expect(result.ok ? result.value.data : undefined).toEqual({
      name: 'one',
      list: [{ a: 1, b: [1, 2] }, { a: 2 }],
    });
  });

  test('JSON too, with tabs', () => {
    const result = readYaml({ file: 'sheet.json', text: '{\n\t"a": [1,\n\t\t2]\n}' });
    expect(result.ok ? result.value.data : undefined).toEqual({ a: [1, 2] });
  });

  test('a complaint finds the value, the key, or the key above what is missing', () => {
    const result = readYaml({ file: 'small.yaml', text: SMALL });
    if (!result.ok) throw new Error('it is well written');
    const at = (path: readonly (string | number)[], ...[key]: readonly 'key'[]): string =>
      placeOf(result.value.place({ path, code: 'x', severity: 'error', message: 'X.', ...(key && { at: key }) }));
    expect(at(['list', 0, 'b', 1])).toBe('4:12');
    expect(at(['list', 1, 'a'], 'key')).toBe('5:5');
    expect(at(['list', 1, 'c'])).toBe('5:5');
    expect(at(['list', 7])).toBe('2:1');
    expect(at(['other'])).toBe('1:1');
  });
});
