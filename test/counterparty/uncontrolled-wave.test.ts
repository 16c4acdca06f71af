import { expect, test } from 'vitest';
import { worth, type Talk } from '../support/talk.ts';
import {
  arousal,
  countOf,
  drive,
  itsOffer,
  mean,
  position,
  press,
  SEEDS,
  uncontrolled,
  SLOW,
} from './uncontrolled-talks.ts';

/** What a hard word brings, seed by seed, and what it had put forward before. */
const driven = SEEDS.map((seed) => {
  const talk = uncontrolled(seed);
  talk.say(position(talk));
  const before = worth(talk.state(), talk.them, talk.state().stands[talk.them]);
  const reply = talk.say({ kind: 'ask-concession', issue: 'uplift' }, { tone: 'hard-line' });
  return { before, reply, offered: worth(talk.state(), talk.them, itsOffer(talk)?.packages[0] ?? {}) };
});

test('pressed, it explodes or caves in; about as often the one as the other', async ({ annotate }) => {
  const [explodes = 0, cavesIn = 0] = ['exploding', 'collapsed'].map(
    (state) => driven.filter(({ reply }) => reply.standing.includes(state)).length,
  );
  await annotate(`pressed once: explodes in ${explodes}, caves in in ${cavesIn} of ${SEEDS.length} talks`);
  expect(explodes + cavesIn).toBeGreaterThan(SEEDS.length * 0.95);
  expect(explodes).toBeGreaterThan(SEEDS.length / 4);
  expect(cavesIn).toBeGreaterThan(SEEDS.length / 4);
});

test('asked the same warmly it does neither', SLOW, () => {
  expect(
    countOf((seed) => {
      const talk = uncontrolled(seed);
      talk.say(position(talk), { tone: 'warm' });
      const { standing } = talk.say({ kind: 'ask-concession', issue: 'uplift' }, { tone: 'warm' });
      return standing.includes('exploding') || standing.includes('collapsed');
    }),
  ).toBe(0);
});

test('exploding it throws what lies there off the table and threatens, loudly', async ({ annotate }) => {
  const talks = driven.map(({ reply }) => reply).filter(({ standing }) => standing.includes('exploding'));
  const thrown = talks.filter(({ kinds, move }) => kinds.includes('reject') && move.manner.tone === 'hard-line');
  const threatening = talks.filter(({ kinds }) => kinds.includes('threaten'));
  await annotate(`${thrown.length} of ${talks.length} reject, ${threatening.length} threaten`);
  expect(thrown.length).toBe(talks.length);
  expect(threatening.length).toBeGreaterThan(talks.length * 0.9);
});

test('caving in it gives far more than was asked, in a few words', async ({ annotate }) => {
  const given = driven.filter(({ reply }) => reply.standing.includes('collapsed') && reply.kinds.includes('offer'));
  expect(given.every(({ reply }) => reply.voice.brief === true)).toBe(true);
  const away = mean(given.map(({ before, offered }) => before - offered));
  await annotate(`gives ${away.toFixed(1)} own points away at once, mean of ${given.length} talks`);
  expect(away).toBeGreaterThan(12);
});

test('an insult never makes it cave in: it explodes', SLOW, () => {
  expect(
    countOf((seed) =>
      uncontrolled(seed)
        .say({ kind: 'ask-interest' }, { tone: 'hard-line', aim: 'person' })
        .standing.includes('collapsed'),
    ),
  ).toBe(0);
});

test(
  'nobody presses, nobody listens: the wave builds up by itself; with one who listens it does not',
  SLOW,
  async ({ annotate }) => {
    const after = (listens: boolean): readonly number[] =>
      SEEDS.map((seed) => {
        const talk = uncontrolled(seed);
        for (const issue of ['uplift', 'term', 'exit'])
          talk.say([
            { kind: 'ask-interest', issue },
            ...(listens ? [{ kind: 'acknowledge-feeling', cause: { issue } } as const] : []),
          ]);
        return arousal(talk);
      });
    const [unheard, heard] = [mean(after(false)), mean(after(true))];
    await annotate(
      `arousal after three calm questions: ${unheard.toFixed(2)} unheard, ${heard.toFixed(2)} heard (${SEEDS.length} seeds each)`,
    );
    expect(unheard).toBeGreaterThan(0.45);
    expect(heard).toBeLessThan(0.3);
  },
);

test('a wave that broke ebbs away by itself, unless it is driven on', SLOW, async ({ annotate }) => {
  const next = (goesOn: (talk: Talk) => void): number =>
    mean(
      SEEDS.map((seed) => {
        const talk = uncontrolled(seed);
        drive(talk);
        goesOn(talk);
        return arousal(talk);
      }),
    );
  const left = next((talk) => {
    talk.say({ kind: 'ask-interest' });
    talk.say({ kind: 'ask-interest', issue: 'term' });
  });
  const driven = next((talk) => talk.say(press(talk), { tone: 'hard-line' }));
  await annotate(`from the top: ${left.toFixed(2)} after two questions, ${driven.toFixed(2)} after a threat`);
  expect(left).toBeLessThan(0.65);
  expect(driven).toBeGreaterThan(0.8);
});
