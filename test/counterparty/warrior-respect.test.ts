import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { evidence, holdOn, offer, shareOf, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

const faceSaving = (talk: Talk): Act => ({ kind: 'offer-face-saving', choices: [talk.mine({ uplift: 34 })] });

/** A position, then two boundaries held on grounds that can be looked up. */
function heldTwice(seed: number): Talk {
  const talk = talkWith('warrior', { seed });
  talk.say(offer(talk.mine()));
  talk.say([holdOn('uplift'), evidence('price-index')], { tone: 'firm' });
  talk.say([holdOn('uplift'), evidence('march-outage')], { tone: 'firm' });
  return talk;
}

const confided = ({ lines, voice }: Answered): boolean => lines.includes('pivotal') && voice.turned;

test('two boundaries held with good grounds earn its respect, and a face-saving choice then its secret', () => {
  expect(
    shareOf((seed) => {
      const talk = heldTwice(seed);
      return confided(talk.say(faceSaving(talk)));
    }),
  ).toBe(1);
});

test('what it tells is the one thing it tells nobody else', () => {
  const talk = heldTwice(3);
  const { acts } = talk.say(faceSaving(talk));
  expect(acts).toContainEqual({ kind: 'share-interest', interest: 'quarter-plan' });
});

test.each<readonly [string, (talk: Talk) => void]>([
  ['one boundary alone', () => undefined],
  ['boundaries without any ground', (talk) => talk.say(holdOn('uplift'), { tone: 'firm' })],
])('%s is not enough', (_, second) => {
  expect(
    shareOf((seed) => {
      const talk = talkWith('warrior', { seed });
      talk.say(offer(talk.mine()));
      talk.say(holdOn('uplift'), { tone: 'firm' });
      second(talk);
      return confided(talk.say(faceSaving(talk)));
    }),
  ).toBe(0);
});

test.each<readonly [string, (talk: Talk) => Act]>([
  ['a one-way gift', (talk) => offer(talk.mine({ uplift: 20 }))],
  ['a counter-threat', (talk) => threat({ uplift: talk.mine()['uplift'] ?? 0 })],
])('%s afterwards sets the count back to nought', (_, spoil) => {
  expect(
    shareOf((seed) => {
      const talk = heldTwice(seed);
      talk.say(spoil(talk));
      return confided(talk.say(faceSaving(talk)));
    }),
  ).toBe(0);
});

test('in front of others it confides nothing', () => {
  expect(
    shareOf((seed) => {
      const talk = heldTwice(seed);
      return confided(talk.say(faceSaving(talk), { audience: 'open' }));
    }),
  ).toBe(0);
});

test('met with evidence it takes note instead of pushing back', () => {
  const talk = talkWith('warrior', { seed: 5 });
  talk.say(offer(talk.mine()));
  const reply = talk.say(evidence('price-index'));
  expect(reply.standing).toContain('takingNote');
  expect(reply.lines).toContain('standard');
  expect(reply.kinds).not.toContain('threaten');
});
