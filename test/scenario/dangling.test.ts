import { describe, expect, test } from 'vitest';
import { edited, placeOf, read, STRUCTURE, type Edit } from './edited.ts';

type Case = readonly [what: string, edits: readonly Edit[], code: string];

describe('a name that refers to nothing is told', () => {
  test.each<Case>([
    ['who opens', [['opens: drawn', 'opens: §seller']], 'unknown-side'],
    ['the issue behind an interest', [['issue: term, disclosed', 'issue: §trem, disclosed']], 'unknown-issue'],
    ['who holds an annex', [['renewal, holder: vendor', 'renewal, holder: §vender']], 'unknown-side'],
    ['whose points an annex has', [['points: { vendor: 5', 'points: { §seller: 5']], 'unknown-side'],
    [
      'whose points an annex lacks',
      [['points: { vendor: 5, customer: -10 }', '§points: { vendor: 5 }']],
      'missing-side',
    ],
    ['who holds a fact', [['kind: deadline, holder: vendor', 'kind: deadline, holder: §nobody']], 'unknown-side'],
    ['the issue of a fact', [['issue: uplift, value: 3.4', 'issue: §price, value: 3.4']], 'unknown-issue'],
    ['the alternative of a fact', [['alternative: norvane }', 'alternative: §norvana }']], 'unknown-alternative'],
    ["the other side's alternative", [['alternative: norvane }', 'alternative: §ardenholt }']], 'unknown-alternative'],
    ['the risk of a fact', [['risk: uptime-slip }', 'risk: §outage }']], 'unknown-risk'],
    ['who sees a risk', [['seenBy: vendor', 'seenBy: §seller']], 'unknown-side'],
    ['whom a risk costs', [['cost: { vendor: 5', 'cost: { §seller: 5']], 'unknown-side'],
    [
      'who hears of an event',
      [['at: 4 }, probability: 0.5, heardBy: both', 'at: 4 }, probability: 0.5, heardBy: §all']],
      'unknown-side',
    ],
    ['the fact of an event', [['fact: price-index } }', 'fact: §index } }']], 'unknown-fact'],
    ['the side of an event', [['side: customer, alternative', 'side: §buyer, alternative']], 'unknown-side'],
    [
      'the alternative of an event',
      [['alternative: ardenholt, gain', 'alternative: §nobody, gain']],
      'unknown-alternative',
    ],
    ['who prefers which end', [['prefers: { vendor: last', 'prefers: { §seller: last']], 'unknown-side'],
    [
      'who is left out of preferring',
      [['prefers: { vendor: last, customer: first }', '§prefers: { vendor: last }']],
      'missing-side',
    ],
    [
      'whose values these are',
      [['    values:\n      vendor: { weight: [320', '    values:\n      §seller: { weight: [320']],
      'unknown-side',
    ],
    ['whose red line this is', [['      customer: { above: 7 }', '      §buyer: { above: 7 }']], 'unknown-side'],
    ['the option of a red line', [['vendor: [any-time]', 'vendor: [§anytime]']], 'unknown-rung'],
    [
      'an option without its share',
      [['shares: { standard: 1, business: 0.7, premium: 0 }', '§shares: { standard: 1, premium: 0 }']],
      'missing-option',
    ],
    ['a share without its option', [['premium: 0 }', '§gold: 0.4, premium: 0 }']], 'unknown-option'],
    ['a rung without its share', [['shares: { none: 1, month-18: 0.8', '§shares: { none: 1']], 'missing-rung'],
    ['the risk that a rung absorbs', [['absorbs: { uptime-slip: 0.1 }', 'absorbs: { §uptime: 0.1 }']], 'unknown-risk'],
    ['an issue of the reference line', [['package: { uplift: 3.9', 'package: { §rise: 3.9']], 'unknown-issue'],
    [
      'an issue that the reference line leaves out',
      [['package: { uplift: 3.9, term: 24', '§package: { uplift: 3.9']],
      'missing-issue',
    ],
    ['an option of the reference line', [['exit: month-12', 'exit: §month-99']], 'unknown-option'],
    [
      'a figure of the reference line off the steps',
      [['payment: 45, support', 'payment: §50, support']],
      'unknown-option',
    ],
    ['a figure of the reference line beyond the range', [['uplift: 3.9', 'uplift: §39']], 'unknown-option'],
    [
      'a reference line across a red line',
      [['exit: month-12, payment', 'exit: §any-time, payment']],
      'reference-crosses-red-line',
    ],
    ['the same side twice', [['- id: customer\n', '- id: §vendor\n']], 'duplicate-id'],
    ['the same issue twice', [['- id: term\n', '- id: §uplift\n']], 'duplicate-id'],
    ['the same option twice', [['[standard, business, premium]', '[standard, business, §standard]']], 'duplicate-id'],
    ['the same rule twice', [['peer-terms]', '§total-cost]']], 'duplicate-id'],
    ['the same fact twice', [['{ id: march-outage', '{ id: §price-index']], 'duplicate-id'],
    ['a side whose name means both', [['- id: customer\n', '- id: §both\n']], 'reserved-name'],
    ['a name that programs keep', [['- id: term\n', '- id: §constructor\n']], 'reserved-name'],
  ])('%s', (_, edits, code) => {
    const { text, place } = edited(STRUCTURE, edits);
    const { scenario, problems } = read({ structure: text });
    expect(scenario).toBeUndefined();
    expect(
      problems.filter(({ file }) => file === 'scenario.yaml').map((problem) => [problem.code, placeOf(problem)]),
    ).toContainEqual([code, place]);
  });

  test('a near name is proposed, otherwise those that there are', () => {
    const near = edited(STRUCTURE, [['risk: uptime-slip }', 'risk: uptime-slop }']]);
    const far = edited(STRUCTURE, [['risk: uptime-slip }', 'risk: flood }']]);
    const messages = [near, far].flatMap(({ text }) =>
      read({ structure: text }).problems.map(({ message }) => message),
    );
    expect(messages).toContain('There is no risk "uptime-slop". Did you mean "uptime-slip"?');
    expect(messages).toContain('There is no risk "flood". Known: uptime-slip, depot-merger.');
  });

  test('a slip elsewhere does not hide it', () => {
    const { text } = edited(STRUCTURE, [
      ['min: 0', 'min: zero'],
      ['issue: uplift, value: 3.4', 'issue: price, value: 3.4'],
    ]);
    expect(read({ structure: text }).problems.map(({ code }) => code)).toEqual(['wrong-kind', 'unknown-issue']);
  });
});
