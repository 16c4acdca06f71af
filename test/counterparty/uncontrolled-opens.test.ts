import { expect, test } from 'vitest';
import { talkWith } from '../support/talk.ts';
import { countOf, SEEDS, uncontrolled, untie, SLOW } from './uncontrolled-talks.ts';

const invitation = [{ kind: 'invite' }] as const;

test(
  'it bursts: whoever speaks first, its first reply has a figure, what upset it, and more than one thing in it',
  SLOW,
  async ({ annotate }) => {
    const bursts = countOf((seed) => {
      const talk = uncontrolled(seed, seed % 2 === 0 ? 'one' : 'two');
      const reply = talk.state().moves[0]?.voice?.parts.map(({ line }) => line) ?? talk.say(invitation).lines;
      return reply.includes('first-offer') && reply.includes('small-talk') && reply.length >= 3;
    });
    await annotate(`bursts at the start in ${bursts} of ${SEEDS.length} talks`);
    expect(bursts).toBe(SEEDS.length);
  },
);

test(
  'asked something at the start, it puts a figure on the table and answers something else',
  SLOW,
  async ({ annotate }) => {
    const past = countOf((seed) => {
      const talk = uncontrolled(seed);
      const { kinds } = talk.say({ kind: 'ask-alternative' }, { tone: 'warm' });
      expect(kinds).not.toContain('answer');
      return kinds.includes('decline-to-answer') && kinds.includes('offer');
    });
    const opened = countOf((seed) => uncontrolled(seed).state().moves.length > 0);
    await annotate(
      `talks past the first question in ${past} of ${SEEDS.length}; in ${opened} its figure lay there before`,
    );
    expect(past).toBeGreaterThan(SEEDS.length * 0.8);
  },
);

test('a diplomat in the same place bursts with nothing: no figure before it has asked', SLOW, () => {
  expect(
    countOf((seed) => {
      const talk = talkWith('diplomat', { seed });
      const first = talk.state().moves[0]?.acts.map(({ kind }) => kind) ?? talk.say(invitation).kinds;
      return first.includes('offer');
    }),
  ).toBe(0);
});

test('once it was heard and calmed it says one thing at a time', SLOW, async ({ annotate }) => {
  const calm = countOf((seed) => {
    const talk = uncontrolled(seed);
    untie(talk);
    const { lines, voice } = talk.say({ kind: 'ask-interest' }, { tone: 'warm' });
    return voice.turned && lines.length <= 2 && !lines.includes('small-talk');
  });
  await annotate(`calm and short in ${calm} of ${SEEDS.length}`);
  expect(calm).toBeGreaterThan(SEEDS.length * 0.95);
});
