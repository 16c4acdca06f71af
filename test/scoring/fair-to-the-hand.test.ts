import { expect, test } from 'vitest';
import type { Axis } from '../../src/scoring/axes.ts';
import { score } from '../../src/scoring/score.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { MACHINE } from '../support/machine.ts';
import { NO_ROOM } from '../support/no-room.ts';
import { chat, concede, leave, meso, offer, say, sign, takeAndSign, trade } from '../support/saying.ts';
import { talks, type Talks } from '../support/talks.ts';

/** The machine with a seller whose alternative is worth so many points net. */
const withHand = (net: number): Scenario =>
  scenarioSchema.parse({
    ...MACHINE,
    sides: MACHINE.sides.map((side) => ({
      ...side,
      alternatives: side.alternatives.map((alternative) =>
        side.id === 'seller' ? { ...alternative, gross: net + 10 } : alternative,
      ),
    })),
  });

const prepared = (scenario: Scenario, net: number): Talks => {
  const before = talks(scenario);
  const [alternative] = before.state.alternatives.one;
  const estimates = [{ alternative: alternative?.id ?? '', worth: net + 10, switching: 5, risk: 5 }];
  return before
    .put({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'batna', value: { estimates, selected: 'export' } } })
    .put({
      kind: 'saveWorksheet',
      side: 'one',
      saved: { sheet: 'limit', value: { reservationPoint: net, target: net + 0.7 * (100 - net) } },
    });
};
const graded = ({ log }: Talks, axis?: Axis): number => {
  const card = score(log, 'one');
  const grade = axis === undefined ? card.overall : card.axes.find((entry) => entry.axis === axis)?.grade;
  return grade?.kind === 'graded' ? grade.hundredths / 100 : -1;
};
const pointsOf = ({ state }: Talks): number | undefined => state.implemented?.realised.one;

const ask = say([{ kind: 'ask-interest' }, { kind: 'share-interest', interest: 'cash' }]);
const grounded = (whole: Record<string, string | number>) => offer(whole).claiming('evidence', 'straight', 'index');

/** A hand of 10 points, played with preparation, questions, a choice of bundles and a trade. */
function weakHandPlayedWell(): Talks {
  const SIGNED = { price: 80, delivery: 'fast', warranty: 'full' };
  return prepared(withHand(10), 10)
    .one(ask)
    .two(say([{ kind: 'share-interest', interest: 'season' }]))
    .one(
      meso(
        { price: 100, delivery: 'normal', warranty: 'vague' },
        { price: 100, delivery: 'fast', warranty: 'none' },
      ).and(say([])),
    )
    .two(offer({ price: 50, delivery: 'fast', warranty: 'full' }))
    .one(trade({ delivery: 'fast', warranty: 'full' }, { price: 90 }).claiming('evidence', 'straight', 'index'))
    .two(concede({ price: 70 }))
    .one(
      say([{ kind: 'reality-test', against: { alternative: 'export' } }]).and(
        trade({ price: 80 }, { delivery: 'fast' }),
      ),
    )
    .two(offer(SIGNED))
    .one(takeAndSign('offer-4-two', 'text-5-one', SIGNED))
    .two(sign('text-5-one'))
    .implemented();
}

/** A hand of 60 points, played without any: the first figure low, given way on without asking, and signed just above the limit. */
function strongHandPlayedCarelessly(): Talks {
  const SIGNED = { price: 70, delivery: 'fast', warranty: 'vague' };
  return talks(withHand(60))
    .one(offer({ price: 90, delivery: 'normal', warranty: 'vague' }))
    .two(offer({ price: 40, delivery: 'fast', warranty: 'full' }))
    .one(concede({ price: 80 }))
    .two(chat())
    .one(concede({ delivery: 'fast' }))
    .two(offer(SIGNED))
    .one(takeAndSign('offer-3-two', 'text-4-one', SIGNED))
    .two(sign('text-4-one'))
    .implemented();
}

test('a weak hand played well grades above a strong one played carelessly, whoever has more points', () => {
  const [weak, strong] = [weakHandPlayedWell(), strongHandPlayedCarelessly()];
  expect(pointsOf(weak)).toBeLessThan(pointsOf(strong) ?? 0);
  expect(graded(weak, 'value')).toBeGreaterThan(graded(strong, 'value'));
  expect(graded(weak)).toBeGreaterThan(70);
  expect(graded(strong)).toBeLessThan(graded(weak) - 20);
});

test('the same agreement is worth more to a weak hand than to a strong one', () => {
  const whole = { price: 70, delivery: 'fast', warranty: 'vague' };
  const value = (net: number): number =>
    graded(
      talks(withHand(net))
        .one(offer(whole))
        .two(takeAndSign('offer-1-one', 'text-1-two', whole))
        .one(sign('text-1-two')),
      'value',
    );
  expect(value(10)).toBeGreaterThan(value(60));
});

test('leaving well where nothing is to be had reaches top marks, its value in full', () => {
  const low = offer({ price: 10, delivery: 'fast', warranty: 'full' });
  const reasoned = say([
    { kind: 'hold-boundary', on: { issue: 'price' } },
    { kind: 'reality-test', against: { alternative: 'export' } },
    { kind: 'ask-interest', issue: 'price' },
  ]);
  const left = prepared(NO_ROOM, 90)
    .one(say([{ kind: 'build-rapport' }, { kind: 'ask-alternative' }]))
    .two(chat())
    .one(offer({ price: 100, delivery: 'slow', warranty: 'none' }).claiming('evidence', 'straight', 'index'))
    .two(low)
    .one(reasoned)
    .two(low)
    .one(reasoned)
    .two(low)
    .one(reasoned)
    .two(low)
    .one(leave());
  expect(graded(left, 'value')).toBe(100);
  expect(graded(left)).toBeGreaterThanOrEqual(90);
});

test('being left, or out of time, where nothing was to be had says nothing about value', () => {
  const wasLeft = prepared(NO_ROOM, 90)
    .one(grounded({ price: 100, delivery: 'slow' }))
    .two(leave());
  expect(graded(wasLeft, 'value')).toBe(-1);
});
