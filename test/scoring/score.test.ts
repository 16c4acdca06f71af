import { describe, expect, test } from 'vitest';
import { DEFAULT_RUBRIC, rubricSchema } from '../../src/scoring/rubric.ts';
import { RULE_IDS } from '../../src/scoring/rule.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { score } from '../../src/scoring/score.ts';
import { NO_ROOM } from '../support/no-room.ts';
import { accept, chat, claim, concede, leave, offer, takeAndSign, sign, threaten } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const FAIR = { price: 80, delivery: 'fast', warranty: 'vague' };

describe('overall', () => {
  test('is not graded where no offer was made or taken and nobody left with reasons', () => {
    const idle = talks()
      .one(claim('evidence', 'straight', 'index'))
      .two(offer({ price: 20 }))
      .one(claim('evidence', 'straight', 'cost-sheet'));
    const card = score(idle.log, 'one');
    expect(card.overall).toEqual({ kind: 'not-graded', reason: 'nothing-ventured' });
    expect(card.lines).toEqual([]);
    expect(card.axes.find(({ axis }) => axis === 'ethics')?.grade.kind).toBe('graded');
  });

  test('is not graded where no axis was put to the test', () => {
    expect(
      score(
        talks()
          .prepared('one')
          .one(offer({ delivery: 'slow' }).claiming('evidence', 'straight', 'index')).log,
        'one',
      ).overall,
    ).toEqual({
      kind: 'not-graded',
      reason: 'nothing-tested',
    });
  });

  test('is graded once one leaves with reasons where nothing was to be had', () => {
    const left = (scenario?: typeof NO_ROOM) =>
      talks(scenario)
        .one(offer({ price: 100 }).claiming('evidence', 'straight', 'index'))
        .two(chat())
        .one(leave());
    expect(score(left(NO_ROOM).log, 'one').overall.kind).toBe('graded');
    expect(score(left().log, 'one').overall).toEqual({ kind: 'not-graded', reason: 'out-of-reach' });
  });

  test('counts only graded axes, by the weights of the rubric', () => {
    const played = talks().prepared('one').one(offer(FAIR)).two(chat());
    const heavy = { ...DEFAULT_RUBRIC, id: 'ethics-first', weights: { ...DEFAULT_RUBRIC.weights, ethics: 100 } };
    const lines = score(played.log, 'one', heavy).lines;
    expect(lines.map((line) => line.kind === 'axis' && [line.axis, line.weight])).toEqual([
      ['batna-discipline', 25],
      ['ethics', 100],
    ]);
  });

  test('after a threat is at most 60, whatever the deal was worth', () => {
    const threatened = talks()
      .prepared('one')
      .one(offer({ price: 90, delivery: 'fast', warranty: 'vague' }).claiming('evidence', 'straight', 'index'))
      .two(chat())
      .one(threaten({ price: 90 }))
      .two(takeAndSign('offer-1-one', 'text-2-two', { price: 90, delivery: 'fast', warranty: 'vague' }))
      .one(sign('text-2-two'));
    const { overall, lines } = score(threatened.log, 'one', {
      ...DEFAULT_RUBRIC,
      weights: { ...DEFAULT_RUBRIC.weights, ethics: 0 },
    });
    expect(overall).toEqual({ kind: 'graded', hundredths: 6000 });
    expect(lines.at(-1)).toMatchObject({ kind: 'cap', rule: 'EG-3', cap: 6000 });
  });
});

test('credits are findings like faults, each at its move', () => {
  const played = talks()
    .prepared('one')
    .one(offer(FAIR).claiming('evidence', 'straight', 'index'));
  const card = score(played.log, 'one');
  expect(card.findings.map(({ rule, kind, move }) => [rule, kind, move])).toEqual([
    ['BD-2', 'credit', 3],
    ['BD-7', 'credit', 3],
    ['EG-5', 'credit', 3],
    ['PR-2', 'credit', 3],
  ]);
});

test('repeating what earned something earns nothing more', () => {
  const once = talks()
    .prepared('one')
    .one(offer(FAIR).claiming('evidence', 'straight', 'index'))
    .two(claim('alternative', 'straight', 'rival-quote'))
    .one(chat())
    .two(chat())
    .one(chat())
    .two(chat());
  const again = once.one(offer(FAIR).claiming('evidence', 'straight', 'index'));
  expect(score(again.log, 'one').axes).toEqual(score(once.log, 'one').axes);
});

test('a side that took part in nothing is not judged by what the other did', () => {
  const card = score(
    talks()
      .one(offer(FAIR))
      .two(accept('offer-1-one'))
      .one(concede({ price: 10 })).log,
    'two',
  );
  expect(card.findings.every(({ move }) => move === 2)).toBe(true);
});

test('the table of rules has each rule once, in the order of the ids', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
});

describe('a rubric', () => {
  test('of the default passes its own schema', () => {
    expect(rubricSchema.parse(DEFAULT_RUBRIC)).toEqual(DEFAULT_RUBRIC);
  });

  test.each([
    [
      'no weight above 0',
      { ...DEFAULT_RUBRIC, weights: Object.fromEntries(Object.keys(DEFAULT_RUBRIC.weights).map((axis) => [axis, 0])) },
    ],
    ['a weight that is no whole number', { ...DEFAULT_RUBRIC, weights: { ...DEFAULT_RUBRIC.weights, ethics: 2.5 } }],
    ['an axis missing', { ...DEFAULT_RUBRIC, weights: { ethics: 1 } }],
    ['an axis that does not exist', { ...DEFAULT_RUBRIC, weights: { ...DEFAULT_RUBRIC.weights, charm: 1 } }],
    ['another format', { ...DEFAULT_RUBRIC, format: 2 }],
  ])('with %s is refused', (_, rubric) => {
    expect(rubricSchema.safeParse(rubric).success).toBe(false);
  });
});
