import { describe, expect, test } from 'vitest';
import { edited, placeOf, read, STRUCTURE, type Edit } from './edited.ts';

type Case = readonly [what: string, edits: readonly Edit[], code: string, message: RegExp];

describe('what a scenario may hold', () => {
  test.each<Case>([
    ['a key that is not there', [['minutes: 20', '§minuts: 20']], 'unknown-key', /Did you mean "minutes"\?/u],
    [
      'a key of another kind of issue',
      [['    step: 0.1', '    §options: [a]\n    step: 0.1']],
      'unknown-key',
      /Here belong/u,
    ],
    [
      'a key left out',
      [
        ['context: sales\n', ''],
        ['format: 1', '§format: 1'],
      ],
      'missing-key',
      /Add "context": sales, partnership/u,
    ],
    [
      'a key left out further in',
      [
        ['    step: 0.1\n', ''],
        ['  - id: uplift\n    kind', '  - §id: uplift\n    kind'],
      ],
      'missing-key',
      /Add "step": a number above 0/u,
    ],
    ['nothing behind a key', [['minutes: 20', 'minutes:§']], 'missing-value', /Write a whole number from 3 to 90/u],
    ['a number that nobody means', [['min: 0', 'min: §-1e200']], 'out-of-range', /further from 0/u],
    ['points that nobody means', [['gross: [61, 73]', 'gross: §1e300']], 'out-of-range', /from -1000 to 1000/u],
    ['a word for a number', [['min: 0', 'min: §none']], 'wrong-kind', /a number is expected, not a text/u],
    ['a number for a text', [["example: '1'", 'example: §1']], 'wrong-kind', /Put it in quotes: '1'/u],
    ['not a number', [['level: 2', 'level: §.nan']], 'not-a-number', /a whole number from 1 to 5/u],
    ['an endless number', [['max: 9', 'max: §.inf']], 'not-a-number', /a number/u],
    ['a number too large', [['minutes: 20', 'minutes: §600']], 'out-of-range', /600 does not fit/u],
    ['a word that is none of them', [['context: sales', 'context: §sale']], 'wrong-value', /Did you mean "sales"/u],
    ['a kind of issue that is none', [['kind: choice', 'kind: §chioce']], 'wrong-value', /Did you mean "choice"/u],
    ['a name with blanks', [['- id: depots', '- id: §The depots']], 'bad-name', /lower-case words joined by hyphens/u],
    [
      'three sides',
      [
        ['issues:\n', '  - id: third\nissues:\n'],
        ['sides:\n  - id', 'sides:\n  §- id'],
      ],
      'out-of-range',
      /a list of two/u,
    ],
    ['a newer format', [['format: 1', 'format: §99']], 'newer-format', /reads up to format 1/u],
    ['a format that is a word', [['format: 1', 'format: §first']], 'wrong-value', /has to be 1/u],
  ])('%s', (_, edits, code, message) => {
    const { text, place } = edited(STRUCTURE, edits);
    const { scenario, problems } = read({ structure: text });
    expect(scenario).toBeUndefined();
    const found = problems.filter((problem) => problem.file === 'scenario.yaml' && problem.code === code);
    expect(found.map(placeOf)).toContain(place);
    expect(found.find((problem) => placeOf(problem) === place)?.message).toMatch(message);
  });

  test.each(['', '- a', '7', 'just a text', 'null', '{}', '[]'])(
    'a file that is no scenario at all: %s',
    (structure) => {
      const { scenario, problems } = read({ structure });
      expect(scenario).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

test('all problems are told at once, in the order of the file', () => {
  const { text } = edited(STRUCTURE, [
    ['minutes: 20', 'minuts: 20'],
    ['issue: term', 'issue: trem'],
    ['kind: choice', 'kind: chioce'],
    ['risk: uptime-slip', 'risk: uptime'],
    ['support: standard', 'support: gold'],
  ]);
  const { problems } = read({ structure: text });
  expect(problems.map(({ code }) => code)).toEqual([
    'missing-key',
    'unknown-key',
    'unknown-issue',
    'wrong-value',
    'unknown-risk',
  ]);
  const lines = problems.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((left, right) => left - right));
});

test('the renewal itself is without fault', () => {
  const { scenario, texts, problems } = read({});
  expect(problems).toEqual([]);
  expect(scenario?.id).toBe('saas-renewal');
  expect(texts).toHaveLength(1);
});
