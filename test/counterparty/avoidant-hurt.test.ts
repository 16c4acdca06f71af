import { expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import { counted, FEW } from '../support/counted.ts';
import { offer, talkWith, threat, type Talk } from '../support/talk.ts';

const invite: Act = { kind: 'invite' };
const WARM: Partial<Manner> = { tone: 'warm' };
const press = (talk: Talk): Act => threat({ uplift: talk.mine()['uplift'] ?? 0 });
function afterPositions(seed: number): Talk {
  const talk = talkWith('avoidant', { seed });
  talk.say(offer(talk.mine()));
  return talk;
}

test('what it feels shows as looking away, never as anger', () => {
  const faces = (manner: Partial<Manner>) => (seed: number) => {
    const talk = afterPositions(seed);
    talk.say(press(talk), manner);
    const face = talk.state().reactions.findLast(({ side }) => side === talk.them)?.face;
    return face === 'withdrawn' || face === 'anxious';
  };
  expect(counted('looks away when pressed', faces({ tone: 'firm' }), FEW)).toBe(1);
  expect(
    counted(
      'looks away in a friendly talk',
      (seed) => {
        const talk = afterPositions(seed);
        talk.say({ kind: 'build-rapport' }, WARM);
        return ['withdrawn', 'anxious', 'angry', 'irritated'].includes(talk.state().reactions.at(-1)?.face ?? '');
      },
      FEW,
    ),
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
      FEW,
    ),
  ).toBe(0);
});
