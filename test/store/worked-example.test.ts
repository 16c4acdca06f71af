import { expect, test } from 'vitest';
import { counterpartyOf, type Seat } from '../../src/domain/seat.ts';
import type { Log } from '../../src/engine/events.ts';
import { begin } from '../../src/engine/start.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { grade } from '../../src/scoring/score.ts';
import { replay } from '../../src/store/replay.ts';
import { lessonsOf, workedExample } from '../../src/store/worked-example.ts';
import { renewal } from '../support/renewal.ts';
import { scripted } from '../support/scripted.ts';

const scenario = renewal();
const PERSON: Seat = { kind: 'person' };
const tuned = counterpartyOf('avoidant', { patience: 1, openness: -1 });

/** The first event of a negotiation; nothing else of it matters to an example. */
function drawn(one: Seat, two: Seat): Log {
  const first = begin({ scenario, seed: 11, difficulty: 'hard', seats: { one, two } });
  if (!first.ok) throw new Error(first.error);
  return [first.value];
}
const seatsOf = ([first]: Log) => (first?.kind === 'instanceDrawn' ? first.seats : undefined);
const instanceOf = ([first]: Log) => (first?.kind === 'instanceDrawn' ? first.instance : undefined);

test('the expert sits in the chair of the one who is graded, on the very same draw, before the same tuned counterparty', () => {
  const log = drawn(PERSON, tuned);
  const example = workedExample(log, 'one', scenario);
  expect(instanceOf(example.log)).toEqual(instanceOf(log));
  expect(seatsOf(example.log)).toEqual({ one: { kind: 'player', player: 'expert' }, two: tuned });
  expect(example.log[0]).toMatchObject({ seed: 11, difficulty: 'hard' });
  expect(example.across).toBe('as-played');
});

test('it is the same every time, follows from its inputs, and is graded as any play', () => {
  const log = drawn(PERSON, tuned);
  const example = workedExample(log, 'one', scenario);
  expect(workedExample(log, 'one', scenario)).toEqual(example);
  expect(replay(scenario, example.log).ok).toBe(true);
  expect(example.scorecard).toEqual(grade(example.log, 'one'));
  const { signed, realised, reservationPoint } = debriefOf(example.log, 'one');
  expect(example.points).toEqual(signed?.points ?? reservationPoint);
  expect(example.realised).toEqual(realised);
});

test.each([
  ['one', { one: { kind: 'player', player: 'expert' }, two: counterpartyOf(scenario.sides[1].type) }],
  ['two', { one: counterpartyOf(scenario.sides[0].type), two: { kind: 'player', player: 'expert' } }],
] as const)(
  'where another person sat opposite side %s, the type that the scenario seats there is played',
  (side, seats) => {
    const example = workedExample(drawn(PERSON, PERSON), side, scenario);
    expect(seatsOf(example.log)).toEqual(seats);
    expect(example.across).toBe('scenario-type');
  },
);

test('its lessons are credits of the example under rules that went less well for oneself', () => {
  const own = scripted('conceder', 'diplomat', { seed: 5 });
  const card = grade(own.log, 'one');
  const example = workedExample(own.log, 'one', scenario);
  const lessons = lessonsOf(card, example.scorecard);
  expect(lessons).toHaveLength(3);
  for (const lesson of lessons) {
    expect(example.scorecard.findings).toContain(lesson);
    expect(lesson.kind).toBe('credit');
    expect(card.findings.some(({ rule, kind }) => rule === lesson.rule && kind !== 'credit')).toBe(true);
  }
});

test('whoever played as the example did has nothing to learn from it', () => {
  const { log } = scripted('expert', 'diplomat', { seed: 5 });
  const example = workedExample(log, 'one', scenario);
  expect(example.log).toEqual(log);
  expect(lessonsOf(grade(log, 'one'), example.scorecard)).toEqual([]);
});
