import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { holdOn, offer, shareOf, talkWith, type Answered, type Talk } from '../support/talk.ts';

/** Both positions are on the table, nothing was given yet. */
function afterPositions(seed: number): Talk {
  const talk = talkWith('warrior', { seed });
  talk.say(offer(talk.mine()));
  return talk;
}

const gift = (talk: Talk): Act => offer(talk.mine({ uplift: 15 }));
const pairedStep = (talk: Talk): Act => ({
  kind: 'trade',
  give: { uplift: talk.mine({ uplift: 15 })['uplift'] ?? 0 },
  get: { payment: talk.mine()['payment'] ?? 0 },
});
const wantsMore = ({ kinds }: Answered): boolean => kinds.includes('ask-concession');

test('a warrior takes a gift and asks for more: it holds its number and demands the next thing', () => {
  const demands = shareOf((seed) => {
    const talk = afterPositions(seed);
    const before = talk.state().stands[talk.them];
    const reply = talk.say(gift(talk));
    expect(talk.state().stands[talk.them]).toEqual(before);
    expect(reply.lines).toContain('one-way-gift');
    return wantsMore(reply) && reply.standing.includes('smellingBlood');
  });
  expect(demands).toBe(1);
});

test('a step that asks for something in return is not taken for weakness', () => {
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      const reply = talk.say([{ kind: 'ask-concession', issue: 'payment' }, pairedStep(talk)]);
      return wantsMore(reply) || reply.standing.includes('smellingBlood');
    }),
  ).toBe(0);
});

test('a gift raises what it holds out for; holding does not', () => {
  const higher = shareOf((seed) => {
    const given = afterPositions(seed);
    const held = afterPositions(seed);
    return given.say(gift(given)).mind.aspiration > held.say(holdOn('uplift')).mind.aspiration;
  });
  expect(higher).toBeGreaterThan(0.8);
});
