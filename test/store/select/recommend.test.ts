import { expect, test } from 'vitest';
import type { Axis } from '../../../src/scoring/axes.ts';
import { bestOf, recommend, type Offered } from '../../../src/store/select/recommend.ts';
import type { TableResult } from '../../../src/store/select/table-result.ts';

const offer = (id: string, level: number, trains: readonly Axis[] = [], type: Offered['types']['two'] = 'warrior') =>
  ({ id, level, trains, types: { one: type, two: type } }) satisfies Offered;

const SHELF = [
  offer('step-a', 1, ['reading']),
  offer('step-b', 1, ['reciprocity']),
  offer('middle', 2, ['ethics'], 'diplomat'),
  offer('hard', 4, ['reciprocity']),
];

let day = 0;
const result = (scenario: string, change: Partial<TableResult> = {}): TableResult => ({
  scenario,
  side: 'one',
  type: 'warrior',
  playedAt: (day += 1),
  overall: 8000,
  axes: {},
  ...change,
});
const next = (results: readonly TableResult[], begun: readonly string[] = [], offered: readonly Offered[] = SHELF) =>
  recommend({ offered, results, begun: new Set(begun) });

test('a first visit is recommended the first of the first steps', () => {
  expect(next([])).toEqual({ scenario: 'step-a', side: 'one', reason: { kind: 'first-step' } });
});

test('a first step that waits is not recommended a second time', () => {
  expect(next([], ['step-a'])?.scenario).toBe('step-b');
  expect(next([], ['step-a', 'step-b'])?.scenario).toBe('middle');
});

test('an empty library recommends nothing', () => {
  expect(next([], [], [])).toBeUndefined();
});

test('the weakest axis decides, with its mean over the tables that tested it', () => {
  const results = [
    result('step-a', { axes: { reciprocity: 3000, ethics: 5000 } }),
    result('step-a', { axes: { reciprocity: 5000 } }),
  ];
  expect(next(results)).toEqual({
    scenario: 'step-b',
    side: 'one',
    reason: { kind: 'weakest-axis', axis: 'reciprocity', mean: 4000, tables: 2 },
  });
});

test('an axis that no new scenario trains gives way to the next weakest', () => {
  const results = [result('step-a', { axes: { value: 1000, ethics: 5000 } })];
  expect(next(results)).toMatchObject({ scenario: 'middle', reason: { kind: 'weakest-axis', axis: 'ethics' } });
});

test('only the latest results count: an old weakness is forgotten', () => {
  const old = result('step-a', { axes: { reciprocity: 0 } });
  const late = Array.from({ length: 6 }, () => result('step-a', { axes: { reciprocity: 9000 } }));
  expect(next([old, ...late])?.reason.kind).not.toBe('weakest-axis');
});

test('where every axis is strong, a type not yet met comes next', () => {
  expect(next([result('step-a', { axes: { reading: 9000 } })])).toEqual({
    scenario: 'middle',
    side: 'one',
    reason: { kind: 'new-type', type: 'diplomat' },
  });
});

test('a new type across the other chair is found as well', () => {
  const offered = [
    offer('step-a', 1),
    { ...offer('step-b', 1), types: { one: 'avoidant', two: 'warrior' } },
  ] as const satisfies readonly Offered[];
  expect(next([result('step-a')], [], offered)).toMatchObject({ scenario: 'step-b', side: 'two' });
});

test('then the other chair of the table played last', () => {
  const results = [result('middle', { type: 'diplomat' }), result('step-a')];
  expect(next(results)).toEqual({ scenario: 'step-a', side: 'two', reason: { kind: 'other-chair' } });
});

test('then something new, and at the very end the lowest best grade', () => {
  const both = (id: string, overall: number) => [
    result(id, { side: 'one', type: 'diplomat', overall }),
    result(id, { side: 'two', overall: 9000 }),
  ];
  const three = [...both('step-a', 8000), ...both('step-b', 7000), ...both('middle', 6000)];
  expect(next(three)).toEqual({ scenario: 'hard', side: 'one', reason: { kind: 'not-played' } });
  expect(next([...three, ...both('hard', 6500)])).toEqual({
    scenario: 'middle',
    side: 'one',
    reason: { kind: 'lowest-best', best: 6000 },
  });
});

test('nothing lies more than one level above the highest that came out solid', () => {
  const weak = { axes: { reciprocity: 2000 } };
  expect(next([result('step-a', weak), result('step-b', weak)])?.scenario).not.toBe('hard');
  const onlyHard = [offer('step-a', 1), offer('hard', 4, ['reciprocity'])];
  expect(next([result('step-a', { overall: 1000, ...weak })], [], onlyHard)).toMatchObject({ scenario: 'hard' });
});

test('the best grade is of one chair, and of graded tables alone', () => {
  const results = [
    result('middle', { overall: 5000 }),
    result('middle', { overall: 7200 }),
    result('middle', { side: 'two', overall: 9900 }),
    result('step-a', { overall: undefined }),
  ];
  expect(bestOf(results, 'middle', 'one')).toBe(7200);
  expect(bestOf(results, 'step-a', 'one')).toBeUndefined();
});
