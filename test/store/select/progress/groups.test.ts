import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES } from '../../../../src/domain/seat.ts';
import { gapsOf } from '../../../../src/store/select/progress/gaps.ts';
import { byGroup } from '../../../../src/store/select/progress/groups.ts';
import { decidedIn, judgementOf, reviewCounts } from '../../../../src/store/select/progress/looking-back.ts';
import { medianOf } from '../../../../src/store/select/progress/median.ts';
import { finished } from '../../../support/finished.ts';

test('the middle of an even number lies halfway', () => {
  expect([medianOf([]), medianOf([7]), medianOf([9, 1, 5]), medianOf([1, 2, 4, 9])]).toEqual([undefined, 7, 5, 3]);
});

test('every measure is split by the kind one met, with the number of tables behind it', () => {
  const tables = [
    finished({ overall: 40, axes: { ethics: 90 } }),
    finished({ overall: 60 }),
    finished({ overall: 80, type: 'avoidant' }),
    finished({ overall: 10, type: undefined }),
  ];
  const rows = byGroup(tables, COUNTERPARTY_TYPES, ({ type }) => type);
  expect(rows.map(({ measure }) => measure)[0]).toBe('overall');
  expect(rows[0]?.cells).toEqual([
    { group: 'avoidant', tables: 1, median: 8000 },
    { group: 'warrior', tables: 2, median: 5000 },
    { group: 'diplomat', tables: 0, median: undefined },
    { group: 'uncontrolled', tables: 0, median: undefined },
  ]);
  const ethics = rows.find(({ measure }) => measure === 'ethics')?.cells;
  expect(ethics?.find(({ group }) => group === 'warrior')).toEqual({ group: 'warrior', tables: 1, median: 9000 });
});

test('what no table has shown is named, and is not called weak', () => {
  const tables = [
    finished({ axes: { ethics: 0 } }),
    finished({ axes: { value: 50 }, type: 'avoidant', context: 'hiring' }),
  ];
  const gaps = gapsOf(tables, ['sales', 'hiring', 'partnership']);
  expect(gaps.axes).not.toContain('ethics');
  expect(gaps.axes).toContain('reading');
  expect(gaps.types).toEqual(['diplomat', 'uncontrolled']);
  expect(gaps.contexts).toEqual(['partnership']);
});

test('own judgement is held against the grade of the last five tables that have both', () => {
  const tables = [90, 80, 70].map((own) => finished({ own, overall: 60 }));
  expect(judgementOf([finished({ own: 10, overall: 90 }), ...tables.slice(1)])).toEqual({
    tables: 3,
    bias: 1000,
    distance: 2000,
  });
  expect(judgementOf([...tables, finished({ own: 50 }), finished({ overall: 20 })])).toEqual({
    tables: 3,
    bias: 2000,
    distance: 2000,
  });
  expect(judgementOf(tables.slice(1))).toBeUndefined();
});

test('the work after the talks is counted where it could be done, and chairs by scenario', () => {
  const line = { rule: 'RV-1', can: 1000 } as const;
  const tables = [
    finished({ review: [{ ...line, earned: 500 }] }),
    finished({ review: [{ ...line, earned: 0 }], side: 'two' }),
    finished({ scenario: 'senior-engineer' }),
  ];
  expect(reviewCounts(tables)).toEqual([
    { rule: 'RV-1', done: 1, of: 2 },
    { rule: 'RV-2', done: 0, of: 0 },
    { rule: 'RV-3', done: 1, of: 2 },
    { rule: 'RV-4', done: 0, of: 0 },
  ]);
});

test('what one decided is listed by its day', () => {
  const decided = (by: string) => ({ by, owner: 'me', answer: 'ask first' });
  const tables = [
    finished({ commitments: [decided('2026-12-01')] }),
    finished({ commitments: [decided('2026-05-01')] }),
  ];
  expect(decidedIn(tables).map(({ commitment }) => commitment.by)).toEqual(['2026-05-01', '2026-12-01']);
});
