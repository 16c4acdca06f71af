import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { counted, FEW } from '../support/counted.ts';
import { evidence, offer, talkWith, type Answered, type Talk } from '../support/talk.ts';

/** Both have a figure on the table. */
function afterPositions(type: 'avoidant' | 'diplomat' | 'warrior', seed: number): Talk {
  const talk = talkWith(type, { seed });
  talk.say([{ kind: 'ask-concession', issue: 'uplift' }, offer(talk.mine())]);
  talk.say({ kind: 'build-rapport' });
  return talk;
}

const gift = (talk: Talk): Act => offer(talk.mine({ uplift: 15 }));
const paired = (talk: Talk): readonly Act[] => [{ kind: 'ask-concession', issue: 'payment' }, gift(talk)];
const isRelieved = ({ lines, kinds }: Answered): boolean =>
  lines.includes('one-way-gift') && kinds.includes('propose-closing');

test('a gift is a relief: it is taken, the talk should be over, and nothing comes back', () => {
  expect(
    counted('relief, and nothing in return', (seed) => {
      const talk = afterPositions('avoidant', seed);
      const before = talk.state().stands[talk.them];
      const reply = talk.say(gift(talk));
      expect(talk.state().stands[talk.them], `seed ${seed}`).toEqual(before);
      return isRelieved(reply);
    }),
  ).toBe(1);
});

test('gift after gift brings nothing either', () => {
  expect(
    counted(
      'gives something for four gifts',
      (seed) => {
        const talk = afterPositions('avoidant', seed);
        const before = talk.state().stands[talk.them];
        for (const steps of [10, 14, 18, 22])
          if (talk.state().outcome === undefined) talk.say(offer(talk.mine({ uplift: steps })));
        return JSON.stringify(talk.state().stands[talk.them]) !== JSON.stringify(before);
      },
      FEW,
    ),
  ).toBe(0);
});

test('a step that asks for something is no relief', () => {
  expect(
    counted(
      'relief at a paired step',
      (seed) => isRelieved(afterPositions('avoidant', seed).say(paired(afterPositions('avoidant', seed)))),
      FEW,
    ),
  ).toBe(0);
});

test('a diplomat questions the same gift, a warrior wants more: neither thinks of going', () => {
  const closes = (type: 'diplomat' | 'warrior') => (seed: number) => {
    const talk = afterPositions(type, seed);
    return talk.say(gift(talk)).kinds.includes('propose-closing');
  };
  expect(counted('a diplomat closes on a gift', closes('diplomat'), FEW)).toBe(0);
  expect(counted('a warrior closes on a gift', closes('warrior'), FEW)).toBe(0);
});

test('relief is not trust: a gift takes back what room had been made', () => {
  const eased = (given: boolean) => (seed: number) => {
    const talk = talkWith('avoidant', { seed });
    const say = (act: Act) => talk.say(act, { tone: 'warm' });
    say(offer(talk.mine()));
    say({ kind: 'share-interest', interest: 'no-second-march' });
    say(evidence('price-index'));
    say({ kind: 'build-rapport' });
    say({ kind: 'reflect', heard: talk.state().moves.at(-1)?.seq ?? 0 });
    return say(given ? gift(talk) : { kind: 'build-rapport' }).mind.consent === 'sound';
  };
  const without = counted('at ease in a warm talk', eased(false));
  const withGift = counted('at ease after a gift', eased(true));
  expect(without).toBeGreaterThan(0.9);
  expect(withGift).toBe(0);
});
