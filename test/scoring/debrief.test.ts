import { describe, expect, test } from 'vitest';
import { SIDES } from '../../src/domain/side.ts';
import { debriefOf, placeIn } from '../../src/scoring/debrief.ts';
import { score } from '../../src/scoring/score.ts';
import { randomTalks } from '../support/random-talks.ts';
import { chat, concede, meso, offer, sign, takeAndSign } from '../support/saying.ts';
import { talks } from '../support/talks.ts';

const LAST = { price: 70, delivery: 'slow', warranty: 'vague' };
const played = talks()
  .prepared('one')
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(meso({ price: 20, delivery: 'fast' }, { price: 10, delivery: 'normal' }))
  .one(concede({ price: 90 }).asking({ delivery: 'slow' }))
  .two(chat())
  .one(offer(LAST))
  .two(takeAndSign('offer-3-one', 'text-3-two', LAST))
  .one(sign('text-3-two'))
  .implemented();
const debrief = debriefOf(played.log, 'one');

describe('a debrief', () => {
  test('holds the scorecard of its side', () => {
    expect(debrief.scorecard).toEqual(score(played.log, 'one'));
  });

  test('follows the offers of both, each bundle a step, open issues as a range', () => {
    expect(debrief.path.map(({ seq, side, kind, bundle }) => [seq, side, kind, bundle])).toEqual([
      [3, 'one', 'offer', 0],
      [4, 'two', 'meso', 0],
      [4, 'two', 'meso', 1],
      [5, 'one', 'concession', 0],
      [7, 'one', 'offer', 0],
    ]);
    expect(debrief.path[0]).toMatchObject({ low: { one: 75, two: 7 }, high: { one: 100, two: 35 } });
    expect(debrief.path[4]).toMatchObject({ low: { one: 77, two: 19 }, high: { one: 77, two: 19 } });
  });

  test('logs each concession with its worth to both, and whether it was paired', () => {
    expect(debrief.concessions).toEqual([
      { seq: 5, round: 2, side: 'one', issues: ['price'], lost: 6, gained: 4, paired: true },
      { seq: 7, round: 3, side: 'one', issues: ['price'], lost: 12, gained: 8, paired: true },
    ]);
  });

  test('shows both limits, the one written, and what was signed and realised', () => {
    expect(debrief.reservationPoint).toEqual({ one: 40, two: 40 });
    expect(debrief.written).toEqual({ one: 40, two: undefined });
    expect(debrief.signed).toEqual({ package: LAST, points: { one: 77, two: 19 } });
    expect(debrief.realised).toEqual({ one: 71, two: 9.5 });
  });

  test('says that there was room, and what both could still have gained', () => {
    expect(debrief.zopa).toBe(true);
    expect(debrief.nash?.points.one).toBeGreaterThan(40);
    const { gain, points } = debrief.leftOnTable ?? { gain: undefined, points: undefined };
    expect(Math.min(gain?.one ?? 0, gain?.two ?? 0)).toBeGreaterThan(0);
    expect(debrief.frontier.map((place) => place.points)).toContainEqual(points);
  });

  test('names the trade that both left lying, issue by issue, and what it is worth to both', () => {
    const { trade = [], package: better = {}, gain } = debrief.leftOnTable ?? {};
    expect(trade.length).toBeGreaterThan(0);
    expect({ ...LAST, ...Object.fromEntries(trade.map(({ issue, to }) => [issue, to])) }).toEqual(better);
    expect(trade.every(({ issue, from }) => debrief.signed?.package[issue] === from)).toBe(true);
    for (const side of SIDES)
      expect(trade.reduce((sum, step) => sum + step.gain[side], 0)).toBeCloseTo(gain?.[side] ?? 0, 6);
  });
});

test('any package has its place in an instance, offered or not', () => {
  expect(placeIn(played.state.instance, LAST).points).toEqual({ one: 77, two: 19 });
});

test('where a person sat opposite, what that person answered in the survey is shown, and nothing felt', () => {
  const answered = played.put({ kind: 'assessSelf', side: 'two', overall: 40, survey: { heard: 2, trust: 5 } });
  expect(debriefOf(answered.log, 'one').across).toMatchObject({
    type: undefined,
    felt: [],
    survey: { heard: 2, trust: 5 },
  });
  expect(debriefOf(answered.log, 'two').across.survey).toBeUndefined();
});

test('the tactic lines of both sides are in it', () => {
  const haggled = [90, 80].reduce(
    (going, price) => going.one(concede({ price })).two(chat()),
    talks()
      .one(offer({ price: 100 }))
      .two(chat()),
  );
  const { tactics } = debriefOf(haggled.log, 'two');
  expect(tactics).toMatchObject({ one: [{ tactic: 'bargaining' }], two: [{ tactic: 'opening' }] });
});

test('talks that still go on show no end', () => {
  const going = debriefOf(talks().one(offer(LAST)).log, 'one');
  expect([going.signed, going.realised, going.leftOnTable]).toEqual([undefined, undefined, undefined]);
});

test('both sides of any play see the same table', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const log = randomTalks(seed);
    const [one, two] = SIDES.map((side) => debriefOf(log, side));
    expect(one?.path).toEqual(two?.path);
    expect(one?.concessions).toEqual(two?.concessions);
    expect(one?.frontier).toEqual(two?.frontier);
    expect(one?.tactics).toEqual(two?.tactics);
  }
});
