import { expect, test } from 'vitest';
import { spaceOf } from '../../src/engine/space-of.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { edited, placeOf, read, STRUCTURE, TEXT, type Edit } from './edited.ts';

test.each<readonly [what: string, edits: readonly Edit[], code: string]>([
  ['a key that is not there', [['tagline:', '§tagllne:']], 'unknown-key'],
  [
    'a key left out',
    [
      ['title: Renewal at Halden Freight\n', ''],
      ['locale: en', '§locale: en'],
    ],
    'missing-key',
  ],
  ['another language than the file says', [['locale: en', 'locale: §de']], 'other-locale'],
  [
    'an issue without words',
    [
      ['  support:\n    label', '  suport:\n    label'],
      ['\nissues:', '\n§issues:'],
    ],
    'missing-issue',
  ],
  ['words without an issue', [['  support:\n    label', '  §suport:\n    label']], 'unknown-issue'],
  [
    'a direction for a side that is not there',
    [['towards: { vendor: higher', 'towards: { §seller: higher']],
    'unknown-side',
  ],
  [
    'a direction left out',
    [
      ['towards: { vendor: higher, customer: lower }', '§towards: { vendor: higher }'],
      ['    §towards', '    §towards'],
    ],
    'missing-side',
  ],
  [
    'an option without words',
    [
      ['      month-12: {', '      month-21: {'],
      ['    options:\n      none: { label: No early', '    §options:\n      none: { label: No early'],
    ],
    'missing-option',
  ],
  ['words without an option', [['      month-12: {', '      §month-21: {']], 'unknown-option'],
  [
    'a quantity without its figure',
    [
      ["    value: { label: '{n} %', phrase: '{n} %', long: 'a {n} % uplift' }\n", ''],
      ['\n  uplift:\n    label', '\n  §uplift:\n    label'],
    ],
    'missing-key',
  ],
  [
    'a choice that claims to be a figure',
    [['  support:\n    label', "  support:\n    §value: { label: '{n}', phrase: '{n}', long: '{n}' }\n    label"]],
    'unknown-key',
  ],
  [
    'a fact without words',
    [
      ['  march-outage:\n', '  april-outage:\n'],
      ['\nfacts:', '\n§facts:'],
    ],
    'missing-fact',
  ],
  [
    'an inflated figure without its words',
    [
      ['    inflated: a price index of 5.2 % for services\n', ''],
      ['  price-index:\n    label', '  §price-index:\n    label'],
    ],
    'missing-key',
  ],
  [
    'a risk that is inflated',
    [['phrase: the plan to merge two depots', 'phrase: the plan to merge two depots\n    §inflated: three depots']],
    'unknown-key',
  ],
  [
    'an alternative without its effort',
    [
      ['        effort: Get the pilot signed while the talks go on.\n', ''],
      ['      ardenholt:', '      §ardenholt:'],
    ],
    'missing-key',
  ],
  ['an interest without words', [['      years: {', '      §decades: {']], 'unknown-interest'],
  ['an event without words', [['  one-week-left:', '  §one-week:']], 'unknown-event'],
  [
    'a type that nobody is',
    [['      warrior:\n        opening:\n          - Your', '      §worrier:\n        opening:\n          - Your']],
    'unknown-key',
  ],
])('%s is told at its place', (_, edits, code) => {
  const { text, place } = edited(TEXT, edits);
  const { texts, problems } = read({ text });
  expect(texts).toEqual([]);
  expect(problems.map((problem) => [problem.file, problem.code, placeOf(problem)])).toContainEqual([
    'text.en.yaml',
    code,
    place,
  ]);
});

test('risks and events may be left out only where the scenario has none', () => {
  const { text } = edited(TEXT, [['\nevents:\n', '\nevents: {}\nx:\n']]);
  const codes = read({ text }).problems.map(({ code }) => code);
  expect(codes.filter((code) => code === 'missing-event')).toHaveLength(4);
});

test('a fault of the text does not hide the scenario', () => {
  const { text } = edited(TEXT, [['tagline:', 'tagllne:']]);
  expect(read({ text }).scenario?.id).toBe('saas-renewal');
});

test('a scenario without any text can be read, and is complained of', () => {
  const files = { scenario: { file: 'scenario.yaml', text: STRUCTURE }, texts: [] };
  const problems = checkScenario(files, { spaceOf, lineKinds: [], slots: [] });
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['no-text', 'error']]);
});
