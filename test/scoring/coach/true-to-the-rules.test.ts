import { expect, test } from 'vitest';
import { SIDES, type Side } from '../../../src/domain/side.ts';
import type { Log } from '../../../src/engine/events.ts';
import { RULES } from '../../../src/scoring/rules.ts';
import { playedOn, playOf, type BetterMove } from '../../../src/scoring/play.ts';
import { foretold, goingOn, keyOf } from '../../../src/scoring/coach/foretell.ts';
import { knownPlay } from '../../../src/scoring/coach/known-play.ts';
import { tellingOf } from '../../../src/scoring/coach/tellings.ts';
import { randomTalks } from '../../support/random-talks.ts';

/** Rules that look at steps of the other side, or at what covers a risk: from one seat some of that is a guess. */
const GUESSED = /^(?:RC-1|RC-5|RC-7|RC-8|BD-3|EG-9|ACE-6) /u;

/** What the rules find with everything known, of what may be told beforehand. */
function found(log: Log, side: Side, draft: BetterMove): readonly string[] {
  const made = playedOn(playOf(log, side), draft);
  const step = made?.own.at(-1);
  if (made === undefined || step === undefined) return [];
  const play = goingOn(made);
  return RULES.flatMap((rule) =>
    rule
      .look(play)
      .filter(({ kind, move }) => kind === 'fault' && move === step.seq)
      .map((mark) => ({ rule: rule.id, case: mark.case }))
      .filter((at) => tellingOf(at).when === 'before')
      .map(keyOf),
  );
}

const PLAYS = 40;
const MOMENTS = Array.from({ length: PLAYS }, (_, at) => randomTalks(at + 1)).flatMap((log) =>
  log.flatMap((event, at) => {
    if (event.kind !== 'moveMade') return [];
    const until = log.slice(0, at);
    const told = foretold(knownPlay(until, event.side), event).map(keyOf);
    return [{ side: event.side, told, truth: found(until, event.side, event) }];
  }),
);

test('what is told beforehand is what the rules find, to the case', () => {
  const certain = (keys: readonly string[]) => keys.filter((key) => !GUESSED.test(key)).toSorted();
  for (const { told, truth } of MOMENTS) expect(certain(told)).toEqual(certain(truth));
  expect(MOMENTS.flatMap(({ told }) => certain(told)).length).toBeGreaterThan(300);
});

test('where it is in part a guess, it is right nearly always', () => {
  const guesses = MOMENTS.flatMap(({ told, truth }) =>
    told.filter((key) => GUESSED.test(key) && !key.startsWith('EG-9')).map((key) => truth.includes(key)),
  );
  expect(guesses.length).toBeGreaterThan(30);
  expect(guesses.filter((isRight) => !isRight).length / guesses.length).toBeLessThan(0.06);
});

test('both sides are told alike', () => {
  const sides = new Set(MOMENTS.filter(({ told }) => told.length > 0).map(({ side }) => side));
  expect([...sides].toSorted()).toEqual([...SIDES]);
});
