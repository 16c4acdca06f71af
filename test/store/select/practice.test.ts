import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { dueBy, practisedIn, type Practised, type Skill } from '../../../src/store/select/practice.ts';
import { finished } from '../../support/finished.ts';

const DAY = 86_400_000;
const ETHICS: Skill = { kind: 'axis', axis: 'ethics', type: 'warrior' };

/** Tables at which ethics came out so, each on its day. */
const ethics = (...shown: readonly (readonly [day: number, points: number])[]) =>
  shown.map(([day, points]) => finished({ startedAt: day * DAY, axes: { ethics: points } }));

const only = (tables: ReturnType<typeof ethics>): Practised => {
  const [one, ...others] = practisedIn(tables);
  if (one === undefined || others.length > 0) throw new Error('one skill was shown');
  return one;
};
const rest = (one: Practised): number => one.dueDay - one.lastDay;

test.each([
  [10, 'again'],
  [39, 'again'],
  [40, 'hard'],
  [54, 'hard'],
  [55, 'good'],
  [84, 'good'],
  [85, 'easy'],
])('a grade of %i went %s', (points, went) => {
  expect(only(ethics([0, points]))).toMatchObject({ skill: ETHICS, went, last: points * 100, tables: 1, lastDay: 0 });
});

test('whatever was shown before, it is due when the scheduler says so card by card', () => {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });
  const rated = { 20: Rating.Again, 45: Rating.Hard, 70: Rating.Good, 95: Rating.Easy } as const;
  const showing = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...([20, 45, 70, 95] as const)));
  fc.assert(
    fc.property(fc.array(showing, { minLength: 1, maxLength: 15 }), (gaps) => {
      let day = 0;
      const shown = gaps.map(([gap, points]) => [(day += gap), points] as const);
      let card: Card | undefined;
      for (const [at, points] of shown)
        card = scheduler.next(card ?? createEmptyCard(at * DAY), at * DAY, rated[points]).card;
      expect(only(ethics(...shown)).dueDay).toBe(Math.round(Number(card?.due) / DAY));
    }),
  );
});

test('with a fault on its axis, nothing went easily', () => {
  const fault = { rule: 'EG-3', axis: 'ethics', faults: 1, lost: 300 } as const;
  const [one] = practisedIn([finished({ axes: { ethics: 95 }, rules: [fault] })]);
  expect(one?.went).toBe('good');
});

test('what went badly is not due on its day, and is the day after', () => {
  const practised = practisedIn(ethics([10, 20]));
  expect(dueBy(practised, 10)).toEqual([]);
  expect(dueBy(practised, 11)).toMatchObject([{ skill: ETHICS, went: 'again' }]);
});

test('what went well rests, and longer each time it goes well again', () => {
  const once = only(ethics([0, 90]));
  const twice = only(ethics([0, 90], [once.dueDay, 90]));
  const often = only(ethics([0, 90], [once.dueDay, 90], [twice.dueDay, 90]));
  expect(rest(once)).toBeGreaterThan(rest(only(ethics([0, 60]))));
  expect(rest(twice)).toBeGreaterThan(rest(once));
  expect(rest(often)).toBeGreaterThan(rest(twice));
  expect(rest(often)).toBeLessThanOrEqual(365);
});

test('one slip of what was mastered brings it back soon', () => {
  const mastered = only(ethics([0, 90], [8, 90], [60, 90]));
  const slipped = only(ethics([0, 90], [8, 90], [60, 90], [120, 10]));
  expect(rest(slipped)).toBeLessThan(rest(mastered) / 3);
});

test('each type is a skill of its own, and without a type there is none', () => {
  const tables = [
    finished({ axes: { ethics: 20 } }),
    finished({ axes: { ethics: 90 }, type: 'diplomat' }),
    finished({ axes: { ethics: 50 }, type: undefined }),
  ];
  expect(practisedIn(tables).map(({ skill }) => skill.type)).toEqual(['warrior', 'diplomat']);
});

test('a rule is practised once it was broken at two tables, from the first of them on', () => {
  const rule = { rule: 'EG-3', axis: 'ethics' } as const;
  const broken = () => finished({ rules: [{ ...rule, faults: 1, lost: 400 }] });
  const kept = () => finished({ rules: [{ ...rule, credits: 1 }] });
  const cheap = () => finished({ rules: [{ ...rule, faults: 1, lost: 100 }] });
  expect(practisedIn([kept(), broken(), kept()])).toEqual([]);
  const skill = { kind: 'rule', axis: 'ethics', rule: 'EG-3', type: 'warrior' };
  expect(practisedIn([kept(), broken(), cheap()])).toMatchObject([{ skill, went: 'hard', last: 100, tables: 2 }]);
  expect(practisedIn([broken(), cheap(), broken()])).toMatchObject([{ skill, went: 'again', last: 400, tables: 3 }]);
  expect(practisedIn([broken(), broken(), kept()])).toMatchObject([{ skill, went: 'good', tables: 3 }]);
});

test('of several tables of one day the last one counts', () => {
  expect(only(ethics([3, 10], [3, 90]))).toMatchObject({
    went: 'easy',
    tables: 2,
    dueDay: only(ethics([3, 90])).dueDay,
  });
});

test('the worst of what is due stands first, and what only rested stands last', () => {
  const at = { startedAt: 0 };
  const tables = [
    finished({ ...at, axes: { value: 70, reading: 50, ethics: 30, process: 10 } }),
    finished({ ...at, type: 'diplomat', axes: { ethics: 20 } }),
  ];
  const due = dueBy(practisedIn(tables), 400);
  expect(due.map(({ last }) => last / 100)).toEqual([10, 20, 30, 50, 70]);
});

test('the same tables on the same day are the same path, in whatever order they come', () => {
  const tables = ethics([0, 30], [1, 60], [5, 90]);
  expect(practisedIn(tables.toReversed())).toEqual(practisedIn(tables));
});
