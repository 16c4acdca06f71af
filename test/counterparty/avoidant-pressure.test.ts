import { expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import { counted, meanOf, saidBy, wordsOf } from '../support/counted.ts';
import { offer, talkWith, threat, type Talk } from '../support/talk.ts';

const invite: Act = { kind: 'invite' };
const WARM: Partial<Manner> = { tone: 'warm' };
const press = (talk: Talk): Act => threat({ uplift: talk.mine()['uplift'] ?? 0 });
const isGone = (talk: Talk): boolean => talk.state().outcome?.kind === 'left';
const stands = (talk: Talk): unknown => talk.state().stands[talk.them];

function afterPositions(seed: number): Talk {
  const talk = talkWith('avoidant', { seed });
  talk.say(offer(talk.mine()));
  return talk;
}

test('pressed, an avoidant withdraws: no counter-threat, no figure, few words or none', () => {
  expect(
    counted('withdraws when pressed', (seed) => {
      const talk = afterPositions(seed);
      const before = stands(talk);
      const { kinds, standing, move } = talk.say(press(talk));
      const withdraws = kinds.every((kind) => kind === 'stay-silent' || kind === 'pause');
      return (
        withdraws &&
        standing.some((state) => state === 'pressed' || state === 'overwhelmed') &&
        move.manner.tone === 'neutral' &&
        stands(talk) === before
      );
    }),
  ).toBe(1);
});

test('the words get fewer: more when left in peace than when pressed, hardly any at the top', () => {
  const spoken = (say: (talk: Talk) => void) => (seed: number) => {
    const talk = afterPositions(seed);
    say(talk);
    return wordsOf(saidBy(talk).at(-1) ?? '');
  };
  const calm = meanOf(
    'words left in peace',
    spoken((talk) => talk.say({ kind: 'build-rapport' })),
  );
  const pressed = meanOf(
    'words when pressed',
    spoken((talk) => talk.say(press(talk))),
  );
  const top = meanOf(
    'words at the top',
    spoken((talk) => (talk.say(press(talk)), talk.say(press(talk), { tone: 'hard-line' }))),
  );
  expect(calm).toBeGreaterThan(8);
  expect(pressed).toBeLessThan(calm);
  expect(top).toBeLessThanOrEqual(6);
});

test('pressed twice it stops for some days, with a day to go on', () => {
  expect(
    counted('adjourns when pressed twice', (seed) => {
      const talk = afterPositions(seed);
      const first = talk.say(press(talk)).kinds.includes('pause');
      const { day } = talk.state();
      return !first && talk.say(press(talk)).kinds.includes('pause') && talk.state().day > day;
    }),
  ).toBe(1);
});

test('pressed twice more it disappears, the door open; pressed on and on it is always gone', () => {
  expect(
    counted('leaves when pressed without safety', (seed) => {
      const talk = afterPositions(seed);
      for (let times = 0; times < 5 && !isGone(talk); times += 1) talk.say(press(talk));
      const { outcome } = talk.state();
      return (
        outcome?.kind === 'left' &&
        outcome.side === talk.them &&
        outcome.door === 'open' &&
        outcome.reason === 'no-respect'
      );
    }),
  ).toBe(1);
});

test('the same pressure with an invitation after each does not drive it out', () => {
  expect(
    counted('leaves though room was made each time', (seed) => {
      const talk = afterPositions(seed);
      for (let times = 0; times < 3 && talk.state().outcome === undefined; times += 1) {
        talk.say({ kind: 'ask-concession', issue: 'exit' }, { tone: 'hard-line' });
        if (talk.state().outcome === undefined) talk.say(invite, WARM);
      }
      return talk.state().outcome?.kind === 'left' && talk.state().round < talk.state().instance.rounds;
    }),
  ).toBe(0);
});

test('left in peace it never leaves before the end', () => {
  expect(
    counted('leaves a quiet talk', (seed) => {
      const talk = afterPositions(seed);
      for (let times = 0; times < 6 && talk.state().outcome === undefined; times += 1)
        talk.say({ kind: 'build-rapport' });
      return isGone(talk);
    }),
  ).toBe(0);
});

test('what it feels shows as looking away, never as anger', () => {
  const faces = (manner: Partial<Manner>) => (seed: number) => {
    const talk = afterPositions(seed);
    talk.say(press(talk), manner);
    const face = talk.state().reactions.findLast(({ side }) => side === talk.them)?.face;
    return face === 'withdrawn' || face === 'anxious';
  };
  expect(counted('looks away when pressed', faces({ tone: 'firm' }))).toBe(1);
  expect(
    counted('looks away in a friendly talk', (seed) => {
      const talk = afterPositions(seed);
      talk.say({ kind: 'build-rapport' }, WARM);
      return ['withdrawn', 'anxious', 'angry', 'irritated'].includes(talk.state().reactions.at(-1)?.face ?? '');
    }),
  ).toBe(0);
});

test('rude words shut it up for a while; caught in a lie, its answers stay short for good', () => {
  const after = (say: (talk: Talk) => void) => (seed: number) => {
    const talk = afterPositions(seed);
    say(talk);
    return talk.say(invite, WARM).voice.brief === true;
  };
  const lie: Act = { kind: 'refer-alternative', claim: { kind: 'alternative', as: 'fabricated' } };
  const caught = (seed: number): boolean => {
    const talk = afterPositions(seed);
    talk.say(lie);
    return talk.state().claims.some(({ caught: found }) => found);
  };
  expect(
    counted('a few words after a lie was caught', (seed) => caught(seed) && after((talk) => talk.say(lie))(seed)),
  ).toBeCloseTo(counted('lies caught', caught));
  expect(
    counted(
      'a few words after the truth',
      after((talk) => talk.say({ kind: 'build-rapport' })),
    ),
  ).toBe(0);
});
