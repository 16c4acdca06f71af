import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { offer, shareOf, talkWith, threat, worth, type Talk } from '../support/talk.ts';

function afterPositions(seed: number): Talk {
  const talk = talkWith('diplomat', { seed });
  talk.say({ kind: 'build-rapport' });
  talk.say(offer(talk.mine()));
  return talk;
}

const stands = (talk: Talk): number => worth(talk.state(), talk.them, talk.state().stands[talk.them]);
const press = (talk: Talk): Act => threat({ uplift: talk.mine()['uplift'] ?? 0 });

test('pressed, a diplomat cools: it gives nothing, asks for nothing, and never raises its voice', () => {
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      const before = stands(talk);
      const { kinds, standing, move } = talk.say(press(talk), { tone: 'hard-line' });
      const cooled = standing.includes('cooled') || standing.includes('cold');
      const louder = kinds.includes('threaten') || kinds.includes('ask-concession');
      return cooled && !louder && stands(talk) === before && move.manner.tone === 'neutral';
    }),
  ).toBe(1);
});

test('treated warmly, it stays at ease', () => {
  expect(
    shareOf((seed) => {
      const talk = afterPositions(seed);
      return talk
        .say({ kind: 'reflect', heard: talk.state().moves.at(-1)?.seq ?? 0 }, { tone: 'warm' })
        .standing.includes('atEase');
    }),
  ).toBe(1);
});

test('pressed on, it adjourns with a day to go on; it does not shout', () => {
  const adjourns = shareOf((seed) => {
    const talk = afterPositions(seed);
    const kinds = [press(talk), press(talk), press(talk)].flatMap((act) =>
      talk.state().outcome === undefined ? talk.say(act, { tone: 'hard-line' }).kinds : [],
    );
    expect(kinds).not.toContain('threaten');
    return kinds.includes('pause');
  });
  expect(adjourns).toBe(1);
});

test('it leaves, the door open, when the ledger stays one-sided; not when steps are returned', () => {
  const talksThrough = (returned: boolean) => (seed: number) => {
    const talk = afterPositions(seed);
    for (let at = 1; at < 6 && talk.state().outcome === undefined; at += 1) {
      const said: readonly Act[] = returned
        ? [{ kind: 'ask-concession', issue: 'exit' }, offer(talk.mine({ uplift: 8 * at }))]
        : [
            { kind: 'ask-concession', issue: 'exit' },
            { kind: 'ask-concession', issue: 'uplift' },
          ];
      talk.say(said);
    }
    const { outcome } = talk.state();
    return outcome?.kind === 'left' && outcome.side === talk.them && outcome.door === 'open';
  };
  expect(shareOf(talksThrough(false))).toBeGreaterThan(0.9);
  expect(shareOf(talksThrough(true))).toBe(0);
});
