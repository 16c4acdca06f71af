import { expect, test } from 'vitest';
import { SIDES } from '../../src/domain/side.ts';
import { fold } from '../../src/engine/evolve.ts';
import { concessionsOf } from '../../src/scoring/pairing.ts';
import { fromTheOtherSeat, playOf } from '../../src/scoring/play.ts';
import { grade, score } from '../../src/scoring/score.ts';
import type { Finding } from '../../src/scoring/scorecard.ts';
import { randomTalks } from '../support/random-talks.ts';

const logs = Array.from({ length: 40 }, (_, seed) => randomTalks(seed + 500));

function withoutBetter(finding: Finding): Finding {
  const { better: _, ...rest } = finding;
  return rest;
}

test('a grade is the score without its better lines', () => {
  const cards = logs.flatMap((log) => SIDES.map((side) => ({ log, side, card: score(log, side) })));
  for (const { log, side, card } of cards)
    expect(grade(log, side)).toEqual({ ...card, findings: card.findings.map(withoutBetter) });
  expect(
    cards.flatMap(({ card }) => card.findings).filter(({ better }) => better !== undefined).length,
  ).toBeGreaterThan(50);
});

test('a play from the other seat is the one that its log gives', () => {
  for (const log of logs) {
    const [here, there] = [playOf(log, 'one'), playOf(log, 'two')];
    const turned = fromTheOtherSeat(here);
    expect([turned.side, turned.own, turned.end]).toEqual([there.side, there.own, fold(log)]);
    expect(concessionsOf(turned)).toEqual(concessionsOf(there));
    expect(turned.close()).toEqual(there.close());
  }
});

test('what rules share is worked out once a play', () => {
  const play = playOf(randomTalks(501), 'one');
  const counted: number[] = [];
  const fact = (): number => counted.push(1);
  expect([play.shared(fact), play.shared(fact), fromTheOtherSeat(play).shared(fact)]).toEqual([1, 1, 2]);
});
