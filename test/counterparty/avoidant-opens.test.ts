import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { counted, FEW, meanOf } from '../support/counted.ts';
import { offer, talkWith, type Talk } from '../support/talk.ts';

const own = (talk: Talk): number => talk.state().offers.filter(({ side }) => side === talk.them).length;
const opens = (seed: number): Talk => {
  const talk = talkWith('avoidant', { seed });
  if (talk.state().moves.length === 0) talk.say({ kind: 'build-rapport' });
  return talk;
};

test('an avoidant opens with small answers and small questions: no figure, no demand, no date', () => {
  const deflects = counted('opens without a figure, a demand or a date', (seed) => {
    const talk = opens(seed);
    const kinds =
      talk
        .state()
        .moves.filter(({ side }) => side === talk.them)[0]
        ?.acts.map(({ kind }) => kind) ?? [];
    return kinds.every((kind) => kind === 'ask-constraint' || kind === 'stay-silent' || kind === 'decline-to-answer');
  });
  expect(deflects).toBe(1);
});

test('a warrior in the same chair names its demand at once', () => {
  expect(
    counted(
      'a warrior opens with a figure',
      (seed) => {
        const talk = talkWith('warrior', { seed });
        if (talk.state().moves.length === 0) talk.say({ kind: 'build-rapport' });
        return own(talk) > 0;
      },
      FEW,
    ),
  ).toBe(1);
});

test('asked for something, it names a figure; not asked, it lets the others begin for half the talk', () => {
  const firstFigure = (act: Act) => (seed: number) => {
    const talk = opens(seed);
    for (let moves = 1; moves < 12; moves += 1) {
      if (own(talk) > 0 || talk.state().outcome !== undefined) return moves;
      talk.say(act);
    }
    return 12;
  };
  const asked = meanOf(
    'moves until its first figure, asked for one',
    firstFigure({ kind: 'ask-concession', issue: 'uplift' }),
  );
  const unasked = meanOf('moves until its first figure, not asked', firstFigure({ kind: 'build-rapport' }));
  expect(asked).toBeLessThan(3);
  expect(unasked).toBeGreaterThan(5);
});

/** A talk of six steps that others would answer step for step. */
const bargains = (type: 'avoidant' | 'warrior' | 'diplomat') => (seed: number) => {
  const talk = talkWith(type, { seed });
  for (let at = 0; at < 7 && talk.state().outcome === undefined; at += 1)
    talk.say([{ kind: 'ask-concession', issue: 'exit' }, offer(talk.mine({ uplift: at * 4 }))]);
  return own(talk);
};

test('it offers seldom: half as often as a diplomat in the same talk', () => {
  const avoidant = meanOf('offers of an avoidant', bargains('avoidant'));
  const diplomat = meanOf('offers of a diplomat', bargains('diplomat'));
  expect(avoidant).toBeGreaterThan(0.5);
  expect(avoidant).toBeLessThan(diplomat / 2);
});

test('asked again without anything given, it adjourns rather than bargains', () => {
  const askTwice = (type: 'avoidant' | 'warrior') => (seed: number) => {
    const talk = talkWith(type, { seed });
    talk.say(offer(talk.mine()));
    const kinds = [1, 2, 3].flatMap(() => talk.say({ kind: 'ask-concession', issue: 'uplift' }).kinds);
    return kinds.includes('pause');
  };
  expect(counted('adjourns when asked again', askTwice('avoidant'))).toBeGreaterThan(0.95);
  expect(counted('a warrior adjourns when asked again', askTwice('warrior'), FEW)).toBe(0);
});

test('what is better than it hopes for it takes without a word about terms', () => {
  const takes = (generous: boolean) => (seed: number) => {
    const talk = talkWith('avoidant', { seed });
    const theirs = Object.fromEntries(
      talk
        .state()
        .instance.issues.map(({ id, options, prefers }) => [
          id,
          (prefers[talk.them] === 'first' ? options[0] : options.at(-1)) ?? 0,
        ]),
    );
    return talk.say(offer(generous ? theirs : talk.mine())).kinds.includes('accept');
  };
  expect(counted('takes an offer better than it hopes for', takes(true))).toBeGreaterThan(0.95);
  expect(counted('takes the best that the others could wish for', takes(false))).toBe(0);
});
