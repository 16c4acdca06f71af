import { expect, test } from 'vitest';
import { offer } from '../support/talk.ts';
import { arousal, countOf, isOver, mean, position, SEEDS, uncontrolled, SLOW } from './uncontrolled-talks.ts';

test('a steady course calms, a course that is taken back heats', SLOW, async ({ annotate }) => {
  const after = (steady: boolean): number =>
    mean(
      SEEDS.map((seed) => {
        const talk = uncontrolled(seed);
        talk.say(offer(talk.mine({ uplift: 20, exit: 2 })));
        for (let at = 0; at < 2; at += 1)
          talk.say(
            steady
              ? { kind: 'hold-boundary', on: { issue: 'uplift' } }
              : offer(talk.mine(at === 0 ? {} : { uplift: 20, exit: 2 })),
          );
        return arousal(talk);
      }),
    );
  const [steady, zigzag] = [after(true), after(false)];
  await annotate(
    `arousal ${steady.toFixed(2)} with somebody who stays, ${zigzag.toFixed(2)} with somebody who goes back and forth`,
  );
  expect(steady).toBeLessThan(zigzag - 0.05);
});

test('carried away oneself, one drives it on: hard words meet harder ones', SLOW, async ({ annotate }) => {
  const shouts = (tone: 'neutral' | 'hard-line'): number =>
    countOf((seed) => {
      const talk = uncontrolled(seed);
      talk.say(position(talk));
      talk.say({ kind: 'ask-interest', issue: 'uplift' }, { tone });
      return !isOver(talk) && talk.say({ kind: 'ask-interest', issue: 'term' }, { tone }).voice.rung === 3;
    });
  const [calm, hot] = [shouts('neutral'), shouts('hard-line')];
  await annotate(
    `at the top two replies later: ${calm} after a calm tone, ${hot} after a hard one, of ${SEEDS.length}`,
  );
  expect(hot).toBeGreaterThan(SEEDS.length * 0.9);
  expect(calm).toBeLessThan(SEEDS.length * 0.2);
});
