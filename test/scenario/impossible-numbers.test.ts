import { describe, expect, test } from 'vitest';
import { edited, placeOf, read, STRUCTURE, type Edit } from './edited.ts';

describe('numbers that cannot be are told', () => {
  test.each<readonly [what: string, edits: readonly Edit[], code: string]>([
    ['weights that stay below 1,000', [['weight: [320, 385]', 'weight: §[20, 25]']], 'weights-cannot-sum'],
    [
      'weights that go beyond 1,000',
      [
        ['vendor: { weight: [220, 280]', 'vendor: { weight: [820, 880]'],
        ['vendor: { weight: [320', 'vendor: { weight: §[320'],
      ],
      'weights-cannot-sum',
    ],
    ['a weight range upside down', [['weight: [220, 280]', 'weight: §[280, 220]']], 'range-upside-down'],
    ['an alternative worth less than it is worth', [['gross: [61, 73]', 'gross: §[73, 61]']], 'range-upside-down'],
    ['a gain upside down', [['gain: [3.0, 6.0]', 'gain: §[6.0, 3.0]']], 'range-upside-down'],
    ['a probability above 1', [['probability: [0.25, 0.4]', 'probability: §[0.25, 4]']], 'out-of-range'],
    ['rounds upside down', [['rounds: [9, 12]', 'rounds: §[12, 9]']], 'range-upside-down'],
    ['half a round', [['rounds: [9, 12]', 'rounds: §9.5']], 'out-of-range'],
    ['no rounds', [['rounds: [9, 12]', 'rounds: §0']], 'out-of-range'],
    ['the greatest below the least', [['    max: 9', '    max: §-9']], 'range-upside-down'],
    ['a step that never arrives', [['    step: 0.1', '    step: §0.7']], 'step-does-not-fit'],
    ['a step of nothing', [['    step: 0.1', '    step: §0']], 'out-of-range'],
    ['steps too small to count', [['    step: 0.1', '    step: §0.000001']], 'too-many-options'],
    ['a curve that turns back', [['[5, 0.72], [7, 0.9]', '[7, 0.9], [§5, 0.72]']], 'curve-not-rising'],
    ['a curve that begins late', [['curve: [[0, 0]', 'curve: [[§1, 0]']], 'curve-ends'],
    ['a curve that ends early', [['[7, 0.9], [9, 1]]', '[7, 0.9], [§8, 1]]']], 'curve-ends'],
    ['a share above the whole', [['[7, 0.9], [9, 1]]', '[7, 0.9], [9, §10]]']], 'out-of-range'],
    ['a flat curve', [['curve: [[30, 1], [45, 0.7], [60, 0]]', 'curve: §[[30, 1], [60, 1]]']], 'flat-values'],
    [
      'flat shares',
      [['shares: { standard: 1, business: 0.7, premium: 0 }', 'shares: §{ standard: 1, business: 1, premium: 1 }']],
      'flat-values',
    ],
    [
      'values against what is preferred',
      [
        [
          'prefers: { vendor: first, customer: last }\n    values:\n      vendor: { weight: [35',
          'prefers: { vendor: last, customer: last }\n    values:\n      vendor: { weight: [35',
        ],
        ['curve: [[30, 1]', 'curve: §[[30, 1]'],
      ],
      'values-against-preference',
    ],
    ['a red line beyond the range', [['above: 7', 'above: §17']], 'red-line-out-of-range'],
    ['a red line that forbids everything', [['above: 7', 'above: §-1']], 'red-line-out-of-range'],
    [
      'red lines that leave no option',
      [
        ['vendor: [any-time]', 'vendor: [any-time, none]\n      customer: [month-12, month-18]'],
        ['redLines:\n      vendor: [', 'redLines:\n      §vendor: ['],
      ],
      'red-line-leaves-nothing',
    ],
    [
      'red lines that cross',
      [
        ['customer: { above: 7 }', 'customer: { above: 3 }\n      vendor: { below: 4 }'],
        ['redLines:\n      customer: { above: 3', 'redLines:\n      §customer: { above: 3'],
      ],
      'red-line-leaves-nothing',
    ],
    ['a day that does not exist', [['month: 6, day: 10', 'month: 6, day: §31']], 'no-such-day'],
    [
      'a leap day in an ordinary year',
      [['year: 2024, month: 6, day: 10', 'year: 2023, month: 2, day: §29']],
      'no-such-day',
    ],
    [
      'an inflated figure without the true one',
      [['value: 4.5, inflatedValue: 6.5', 'inflatedValue: §6.5']],
      'fact-figure',
    ],
    [
      'a figure on an issue without figures',
      [['issue: credits }\n  # The vendor', 'issue: credits, value: §3 }\n  # The vendor']],
      'fact-figure',
    ],
    [
      'a risk that names none',
      [
        [', risk: uptime-slip }', ' }'],
        ['- { id: data-centre-move', '- §{ id: data-centre-move'],
      ],
      'fact-without-risk',
    ],
  ])('%s', (_, edits, code) => {
    const { text, place } = edited(STRUCTURE, edits);
    const { scenario, problems } = read({ structure: text });
    expect(scenario).toBeUndefined();
    expect(problems.map((problem) => [problem.code, placeOf(problem)])).toContainEqual([code, place]);
  });

  test('a leap day in a leap year is a day', () => {
    const { text } = edited(STRUCTURE, [['month: 6, day: 10', 'month: 2, day: 29']]);
    expect(read({ structure: text }).problems).toEqual([]);
  });

  test.each<readonly [what: string, edits: readonly Edit[], code: string]>([
    ['a figure beyond its issue', [['value: 6, inflatedValue: 9', 'value: §16, inflatedValue: 9']], 'fact-figure'],
    ['an event after the last round', [['at: 6 }, probability', 'at: §16 }, probability']], 'event-too-late'],
    [
      'a deadline without its day',
      [
        [', day: 18 }', ' }'],
        ['- { id: quarter-end', '- §{ id: quarter-end'],
      ],
      'fact-without-day',
    ],
  ])('%s is only a warning', (_, edits, code) => {
    const { text, place } = edited(STRUCTURE, edits);
    const { scenario, problems } = read({ structure: text });
    expect(scenario).toBeDefined();
    expect(problems.map((problem) => [problem.code, problem.severity, placeOf(problem)])).toEqual([
      [code, 'warning', place],
    ]);
  });
});
