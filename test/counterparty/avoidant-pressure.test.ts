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
