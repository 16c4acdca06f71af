import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { offer, SEEDS, shareOf, talkWith, worth, type Talk } from '../support/talk.ts';

/** Both have a package on the table, everything is still to be given. */
function afterPositions(seed: number): Talk {
  const talk = talkWith('diplomat', { seed });
  talk.say({ kind: 'build-rapport' }, { tone: 'warm' });
  talk.say(offer(talk.mine()));
  return talk;
}

const stands = (talk: Talk): number => worth(talk.state(), talk.them, talk.state().stands[talk.them]);
const lastStep = (talk: Talk, side: 'me' | 'them'): number => {
  const step = talk.state().concessions.findLast((concession) => concession.side === talk[side]);
  return side === 'me' ? (step?.gained ?? 0) : (step?.lost ?? 0);
};

/** Gives on the uplift and asks for the exit in one breath. */
const pairedStep = (talk: Talk): readonly Act[] => [
  { kind: 'ask-concession', issue: 'exit' },
  offer(talk.mine({ uplift: 20 })),
];
const gift = (talk: Talk): Act => offer(talk.mine({ uplift: 20 }));

test('a paired step is repaid in kind, about as long as it was', () => {
  const repaid = shareOf((seed) => {
    const talk = afterPositions(seed);
    const before = stands(talk);
    talk.say(pairedStep(talk));
    const [got, gave] = [lastStep(talk, 'me'), before - stands(talk)];
    expect(gave, `seed ${seed}`).toBeLessThanOrEqual(got + 0.5);
    return gave > 0;
  });
  expect(repaid).toBeGreaterThan(0.9);
});

test('a gift is met with thanks and a question, and nothing is given for it', () => {
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      const before = stands(talk);
      const { kinds, lines, standing } = talk.say(gift(talk));
      return (
        standing.includes('puzzled') &&
        lines.includes('one-way-gift') &&
        kinds.some((kind) => kind.startsWith('ask-')) &&
        stands(talk) === before
      );
    }),
  ).toBe(1);
});

test('a gift costs trust, a paired step builds it', () => {
  for (const seed of SEEDS) {
    const [given, paired] = [afterPositions(seed), afterPositions(seed)];
    expect(given.say(gift(given)).mind.trust).toBeLessThan(paired.say(pairedStep(paired)).mind.trust);
  }
});

test('nothing given, nothing moves early on', () => {
  for (const seed of SEEDS) {
    const talk = afterPositions(seed);
    const before = stands(talk);
    talk.say({ kind: 'ask-concession', issue: 'uplift' });
    expect(before - stands(talk), `seed ${seed}`).toBeLessThanOrEqual(1);
  }
});

test('the ledger ends near balance with a partner who pairs each step', () => {
  for (const seed of SEEDS) {
    const talk = afterPositions(seed);
    for (let at = 1; at < 4 && talk.state().outcome === undefined; at += 1)
      talk.say([{ kind: 'ask-concession', issue: 'exit' }, offer(talk.mine({ uplift: 12 * at }))]);
    const steps = talk.state().concessions;
    const sum = (side: string, what: 'lost' | 'gained'): number =>
      steps.filter((step) => step.side === side).reduce((total, step) => total + step[what], 0);
    expect(Math.abs(sum(talk.them, 'lost') - sum(talk.me, 'gained')), `seed ${seed}`).toBeLessThan(10);
  }
});
