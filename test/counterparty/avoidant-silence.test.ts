import { expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import type { MoveMade } from '../../src/engine/state.ts';
import { counted, meanOf } from '../support/counted.ts';
import { offer, talkWith, type Talk } from '../support/talk.ts';

const WARM: Partial<Manner> = { tone: 'warm' };

/** Nothing but silence or a way out; half a sentence is not silence. */
const isSilent = ({ acts, voice }: MoveMade): boolean =>
  acts.every(({ kind }) => kind === 'stay-silent' || kind === 'pause') &&
  voice?.parts.some(({ line }) => line === 'pivotal') !== true;

/** Share of its moves in which it said nothing, of five after a first offer. */
const silences = (say: (talk: Talk, at: number) => void) => (seed: number) => {
  const talk = talkWith('avoidant', { seed });
  talk.say(offer(talk.mine()));
  const before = talk.state().moves.length;
  for (let at = 0; at < 5 && talk.state().outcome === undefined; at += 1) say(talk, at);
  const own = talk
    .state()
    .moves.slice(before)
    .filter(({ side }) => side === talk.them);
  return own.filter(isSilent).length / own.length;
};

const left = (talk: Talk, at: number): void => {
  const facts = ['price-index', 'march-outage'];
  talk.say({ kind: 'reality-test', against: { fact: facts[at % 2] ?? '' } });
};
const invited = (talk: Talk, at: number): void => {
  const ways: readonly Act[] = [{ kind: 'invite' }, { kind: 'acknowledge-feeling', cause: { issue: 'exit' } }];
  talk.say(ways[at % 2] ?? { kind: 'invite' }, WARM);
};
const pressed = (talk: Talk): void => {
  talk.say({ kind: 'ask-concession', issue: 'exit' }, { tone: 'hard-line' });
};

test('invitations shorten its silence, pressing lengthens it', () => {
  const alone = meanOf('share of silent moves, left to itself', silences(left));
  const drawn = meanOf('share of silent moves, invited', silences(invited));
  const hard = meanOf('share of silent moves, pressed', silences(pressed));
  expect(drawn).toBeLessThan(alone);
  expect(hard).toBeGreaterThan(alone * 2);
});

/** Moves until it says something of its own: a figure, an interest, an answer. */
const untilItSpeaks = (say: (talk: Talk, at: number) => void) => (seed: number) => {
  const talk = talkWith('avoidant', { seed });
  const speaks = (): boolean =>
    talk
      .state()
      .moves.filter(({ side }) => side === talk.them)
      .some(({ acts }) => acts.some(({ kind }) => ['offer', 'trade', 'share-interest', 'answer'].includes(kind)));
  for (let moves = 0; moves < 8; moves += 1) {
    if (speaks() || talk.state().outcome !== undefined) return moves;
    say(talk, moves);
  }
  return 8;
};

test('invited, it says something of its own sooner', () => {
  const drawn = meanOf('moves until it says something, invited', untilItSpeaks(invited));
  const alone = meanOf('moves until it says something, left to itself', untilItSpeaks(left));
  expect(drawn).toBeLessThan(alone - 1);
});

test('silence after an invitation is time: its worry comes; silence out of nothing is answered with silence or a way out', () => {
  const quiet: Act = { kind: 'stay-silent' };
  const worry = (first: Act) => (seed: number) => {
    const talk = talkWith('avoidant', { seed });
    talk.say(first, WARM);
    return talk.say(quiet, WARM).voice.parts.some(({ slots }) => slots['slips'] !== undefined);
  };
  expect(counted('a worry comes into the silence, after an invitation', worry({ kind: 'invite' }))).toBe(1);
  expect(counted('a worry comes into the silence, after small talk', worry({ kind: 'build-rapport' }))).toBe(0);
  expect(
    counted('silence is put into words', (seed) => talkWith('avoidant', { seed }).say(quiet).lines.includes('silence')),
  ).toBe(1);
});
