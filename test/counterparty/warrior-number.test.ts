import { expect, test } from 'vitest';
import { holdOn, SEEDS, shareOf, talkWith, worth } from '../support/talk.ts';

const demandOf = (seed: number): ReturnType<typeof talkWith> => {
  const talk = talkWith('warrior', { seed });
  talk.say({ kind: 'ask-interest' });
  return talk;
};

test.each(SEEDS.slice(0, 6))(
  'a warrior opens with a whole demand near its best and leans a date or a rival on it (seed %i)',
  (seed) => {
    const { state, them } = demandOf(seed);
    const [first] = state().offers.filter(({ side }) => side === them);
    const points = worth(state(), them, first?.packages[0] ?? {});
    expect(points).toBeGreaterThan(90);
    const kinds = state()
      .moves.filter(({ side }) => side === them)[0]
      ?.acts.map(({ kind }) => kind);
    expect(kinds).toContain('offer');
    expect(kinds?.some((kind) => kind === 'assert-constraint' || kind === 'refer-alternative')).toBe(true);
  },
);

test('it says the same number at least three times before it moves', () => {
  for (const seed of SEEDS) {
    const talk = demandOf(seed);
    const first = talk.state().stands[talk.them];
    for (let round = 0; round < 2; round += 1) {
      talk.say({ kind: 'ask-constraint', about: 'timing' }, { tone: 'firm' });
      expect(talk.state().stands[talk.them], `seed ${seed}`).toEqual(first);
    }
  }
});

test('late in the talks it does move: few steps, and small ones', () => {
  const moves = shareOf((seed) => {
    const talk = demandOf(seed);
    const first = worth(talk.state(), talk.them, talk.state().stands[talk.them]);
    const rounds = talk.state().instance.rounds;
    for (let round = talk.state().round; round < rounds - 1; round += 1) talk.say(holdOn('uplift'), { tone: 'firm' });
    const last = worth(talk.state(), talk.them, talk.state().stands[talk.them]);
    const steps = talk.state().concessions.filter(({ side }) => side === talk.them);
    expect(steps.every(({ lost }) => lost <= 8)).toBe(true);
    return last < first;
  });
  expect(moves).toBeGreaterThan(0.9);
});
