import { describe, expect, test } from 'vitest';
import { LINTS } from '../../src/scenario/lints.ts';
import { checked, edited, placeOf, STRUCTURE, TEXT, type Edit } from './edited.ts';

const GONE = 'alternatives:\n      - id: norvane\n        gross: [65, 77]';

describe('what an experienced author remarks in the structure', () => {
  test.each<readonly [code: string, severity: string, edits: readonly Edit[]]>([
    [
      'weights-rarely-sum',
      'error',
      [
        ['weight: [320, 385]', 'weight: [320, 700]'],
        ['weight: [220, 280]', 'weight: [220, 600]'],
        ['\nissues:\n', '\n§issues:\n'],
      ],
    ],
    [
      'issue-nobody-wants',
      'warning',
      [
        ['vendor: { weight: [90, 125]', 'vendor: { weight: [0, 40]'],
        ['customer: { weight: [98, 115]', 'customer: { weight: [0, 40]'],
        ['weight: [320, 385]', 'weight: [320, 480]'],
        ['weight: [285, 340]', 'weight: [285, 460]'],
        ['    values:\n      vendor: { weight: [0', '    §values:\n      vendor: { weight: [0'],
      ],
    ],
    [
      'rarely-room',
      'warning',
      [
        [GONE, GONE.replace('[65, 77]', '[165, 177]')],
        ['\nsides:\n', '\n§sides:\n'],
      ],
    ],
    ['reference-out-of-reach', 'warning', [['package: { uplift: 3.9, term: 24', 'package: §{ uplift: 0, term: 12']]],
    [
      'risk-without-clause',
      'warning',
      [
        ['absorbs: { uptime-slip: 0.1 }', 'absorbs: {}'],
        ['absorbs: { uptime-slip: 0.6 }', 'absorbs: {}'],
        ['absorbs: { uptime-slip: 0.9 }', 'absorbs: {}'],
        ['  - { id: uptime-slip', '  - §{ id: uptime-slip'],
      ],
    ],
    [
      'risk-without-fact',
      'warning',
      [
        ['cost: { vendor: 5, customer: 9 }, seenBy: vendor', 'cost: { vendor: 5, customer: 9 }, seenBy: customer'],
        ['  - { id: uptime-slip', '  - §{ id: uptime-slip'],
      ],
    ],
  ])('%s', (code, severity, edits) => {
    const { text, place } = edited(STRUCTURE, edits);
    const found = checked({ structure: text }).filter((problem) => problem.file === 'scenario.yaml');
    expect(found.map((problem) => [problem.code, problem.severity, placeOf(problem)])).toContainEqual([
      code,
      severity,
      place,
    ]);
  });
});

describe('what an experienced author remarks in the text', () => {
  test.each<readonly [code: string, severity: string, edits: readonly Edit[]]>([
    ['unknown-placeholder', 'error', [["          - '{pkg}. My drivers", "          - §'{package}. My drivers"]]],
    ['unknown-placeholder', 'error', [["value: { label: '{n} %'", "value: { label: §'{x} %'"]]],
    ['unknown-placeholder', 'error', [["long: 'a {n} % uplift'", "long: §'an uplift'"]]],
    ['unknown-placeholder', 'error', [['  - Know what you would do', '  - §For once {know} what you would do']]],
    [
      'unknown-line',
      'error',
      [
        [
          '        pivotal:\n          - I told the sales floor',
          '        §pivotals:\n          - I told the sales floor',
        ],
      ],
    ],
    [
      'confidential-leak',
      'warning',
      [
        [
          'tagline: Three weeks',
          'tagline: §In March she told the board that this renewal would cost nothing more. Three weeks',
        ],
      ],
    ],
    [
      'confidential-leak',
      'warning',
      [
        [
          '    confidential: |\n      You are Chidi',
          '    confidential: §|\n      Two depots may become one in the autumn of next year. You are Chidi',
        ],
      ],
    ],
    [
      'fact-nobody-mentions',
      'warning',
      [
        [
          '  paid-late:\n    label: Halden is paid after 52 days\n    phrase: the 52 days our own customers take',
          '  §paid-late:\n    label: Zebras graze at dusk\n    phrase: quiet zebras grazing',
        ],
      ],
    ],
    [
      'long-briefs',
      'warning',
      [
        ['brief: |\n', `brief: |\n  ${'a '.repeat(1100)}\n`],
        ['    confidential: |\n      You are Chidi', '    confidential: §|\n      You are Chidi'],
      ],
    ],
  ])('%s', (code, severity, edits) => {
    const { text, place } = edited(TEXT, edits);
    const found = checked({ text });
    expect(found.map((problem) => [problem.code, problem.severity, placeOf(problem)])).toContainEqual([
      code,
      severity,
      place,
    ]);
  });
});

test('one side that always wins, and issues without a trade, are remarked', () => {
  const codes = (structure: string): readonly string[] => checked({ structure }).map(({ code }) => code);
  const strong = edited(STRUCTURE, [
    ['gross: [61, 73]', 'gross: [20, 21]'],
    ['gross: [52, 61]', 'gross: [20, 21]'],
    ['gross: [65, 77]', 'gross: [92, 95]'],
  ]);
  expect(codes(strong.text)).toContain('one-side-wins');
  expect(codes(STRUCTURE)).not.toContain('nothing-to-trade');
});

test('every lint has a code of its own', () => {
  const ids = LINTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the renewal gives nothing to remark on', () => {
  expect(checked({})).toEqual([]);
});
