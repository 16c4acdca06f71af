import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { talkWith, offer, shareOf, threat, type Talk } from '../support/talk.ts';

function afterPositions(seed: number): Talk {
  const talk = talkWith('warrior', { seed });
  talk.say(offer(talk.mine()));
  return talk;
}

const ultimatum = (talk: Talk): Act => threat({ uplift: talk.mine()['uplift'] ?? 0 });
const lie: Act = { kind: 'assert-constraint', claim: { kind: 'deadline', as: 'fabricated' } };
const isOver = (talk: Talk): boolean => talk.state().outcome?.kind === 'left';

test('a warrior answers a threat with a threat, louder', () => {
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      const calm = talk.state().reactions.at(-1)?.mind.arousal ?? 1;
      const reply = talk.say(ultimatum(talk));
      return reply.kinds.includes('threaten') && reply.mind.arousal > calm + 0.1;
    }),
  ).toBe(1);
});

test('a plain question is not met with a threat', () => {
  expect(shareOf((seed) => afterPositions(seed).say({ kind: 'ask-interest' }).kinds.includes('threaten'))).toBe(0);
});

test('threatened a second time it leaves; threatened once it stays', () => {
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      talk.say(ultimatum(talk));
      const stayed = !isOver(talk);
      talk.say(ultimatum(talk));
      return stayed && isOver(talk);
    }),
  ).toBe(1);
});

test('shamed in front of others it leaves; the same words in private it bears', () => {
  const shamed = (audience: 'open' | 'private') => (seed: number) => {
    const talk = afterPositions(seed);
    talk.say({ kind: 'ask-interest' }, { tone: 'hard-line', aim: 'person', audience });
    return isOver(talk);
  };
  expect(shareOf(shamed('open'))).toBe(1);
  expect(shareOf(shamed('private'))).toBe(0);
});

test('caught lying to twice it leaves, and never before the second time', () => {
  const ends = shareOf((seed) => {
    const talk = afterPositions(seed);
    for (let round = 0; round < 7 && !isOver(talk); round += 1) talk.say(lie);
    const caught = talk.state().claims.filter(({ side, caught: found }) => side === talk.me && found).length;
    expect(isOver(talk)).toBe(caught >= 2);
    return isOver(talk);
  });
  expect(ends).toBeGreaterThan(0.7);
});

test('an honest deadline never drives it away', () => {
  const straight: Act = {
    kind: 'assert-constraint',
    claim: { kind: 'deadline', fact: 'board-meeting', as: 'straight' },
  };
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      for (let round = 0; round < 4 && !isOver(talk); round += 1) talk.say(straight);
      return isOver(talk);
    }),
  ).toBe(0);
});

test('the hotter it is, the fewer parts it speaks in, and it cuts in', () => {
  const talk = afterPositions(2);
  const calm = talk.say({ kind: 'ask-interest' });
  const hot = talk.say([ultimatum(talk), { kind: 'ask-alternative' }], { tone: 'hard-line' });
  expect(calm.voice.interrupts).toBe(false);
  expect(hot.voice.interrupts).toBe(true);
  expect(hot.voice.rung).toBe(3);
  expect(hot.lines.length).toBeLessThanOrEqual(calm.lines.length);
});
