import { expect, test } from 'vitest';
import { dueBy, practisedIn, type Practised } from '../../../src/store/select/practice.ts';
import { recommend, type Offered } from '../../../src/store/select/recommend.ts';
import type { TableResult } from '../../../src/store/select/table-result.ts';
import { finished } from '../../support/finished.ts';

const SHELF: readonly Offered[] = [
  { id: 'played', level: 1, trains: ['value', 'ethics'], types: { one: 'warrior', two: 'warrior' } },
  { id: 'calm', level: 1, trains: ['ethics'], types: { one: 'diplomat', two: 'diplomat' } },
  { id: 'fitting', level: 1, trains: ['value', 'ethics'], types: { one: 'avoidant', two: 'warrior' } },
  { id: 'reading', level: 1, trains: ['reading'], types: { one: 'diplomat', two: 'diplomat' } },
  { id: 'steep', level: 5, trains: ['ethics'], types: { one: 'warrior', two: 'warrior' } },
];
const PLAYED: TableResult = {
  scenario: 'played',
  side: 'one',
  type: 'warrior',
  playedAt: 1,
  overall: 6000,
  axes: { ethics: 3000, reading: 5000 },
};

/** What comes next after one table of day 0 with these points, on a later day. */
function next(
  axes: Parameters<typeof finished>[0],
  today: number,
  change: Partial<Parameters<typeof recommend>[0]> = {},
) {
  const practised = practisedIn([finished({ startedAt: 0, ...axes })]);
  return recommend({
    ...{ offered: SHELF, results: [PLAYED], begun: new Set<string>(), due: dueBy(practised, today), today },
    ...change,
  });
}

test('weak ethics: the table that trains it with that type comes first when its time has come', () => {
  expect(next({ axes: { ethics: 30 } }, 1)).toMatchObject({
    scenario: 'fitting',
    side: 'one',
    difficulty: 'practice',
    reason: { kind: 'due', days: 1, practised: { went: 'again', skill: { axis: 'ethics', type: 'warrior' } } },
  });
});

test('on the day itself, and without an account of skills, the weakest axis decides as before', () => {
  expect(next({ axes: { ethics: 30 } }, 0)?.reason).toMatchObject({ kind: 'weakest-axis', axis: 'ethics' });
  expect(recommend({ offered: SHELF, results: [PLAYED], begun: new Set() })?.reason.kind).toBe('weakest-axis');
});

test('for what went badly the level stays if it can', () => {
  const offered = [
    ...SHELF.filter(({ id }) => id === 'calm'),
    { id: 'above', level: 2, trains: ['ethics'], types: { one: 'warrior', two: 'warrior' } },
  ] as const satisfies readonly Offered[];
  const solid = [...offered, ...SHELF.filter(({ id }) => id === 'played')];
  expect(next({ axes: { ethics: 30 } }, 1, { offered: solid })?.scenario).toBe('calm');
});

test('where nobody of that type sits, it is seated', () => {
  const offered = SHELF.filter(({ id }) => id === 'calm');
  expect(next({ axes: { ethics: 30 } }, 1, { offered })).toMatchObject({ scenario: 'calm', type: 'warrior' });
});

test('what is too hard, begun, or trains something else is left out', () => {
  const begun = new Set(['fitting', 'calm']);
  expect(next({ axes: { ethics: 30 } }, 1, { begun })).toMatchObject({ scenario: 'played', side: 'two' });
});

test('what rests after going well gives way to a weak axis, and is set harder', () => {
  const weak = next({ axes: { ethics: 95 } }, 300);
  expect(weak?.reason.kind).toBe('weakest-axis');
  const strong: TableResult = { ...PLAYED, axes: { ethics: 9500 } };
  expect(next({ axes: { ethics: 95 } }, 300, { results: [strong] })).toMatchObject({
    difficulty: 'hard',
    reason: { kind: 'due', days: 300 },
  });
});

test('a due skill that no scenario trains gives way to the next one', () => {
  const two = next({ axes: { preparation: 5, ethics: 30 } }, 2);
  expect((two?.reason.kind === 'due' ? two.reason.practised : undefined) satisfies Practised | undefined).toMatchObject(
    {
      skill: { axis: 'ethics' },
    },
  );
});
