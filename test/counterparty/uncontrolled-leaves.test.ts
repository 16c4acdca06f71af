import { expect, test } from 'vitest';
import type { Answered } from '../support/talk.ts';
import { countOf, isOver, name, position, press, SEEDS, uncontrolled, SLOW } from './uncontrolled-talks.ts';

const hard = { tone: 'hard-line' } as const;

/** Replies to a position and so many threats, one after the other. */
function driven(seed: number, times: number, then: 'on' | 'kind' = 'on'): readonly Answered[] {
  const talk = uncontrolled(seed);
  const replies = [talk.say(position(talk))];
  for (let at = 0; at < times && !isOver(talk); at += 1) replies.push(talk.say(press(talk), hard));
  if (then === 'kind' && !isOver(talk)) replies.push(talk.say(name, { tone: 'warm' }), talk.say({ kind: 'invite' }));
  return replies;
}

const left = (replies: readonly Answered[]): boolean => replies.at(-1)?.kinds.includes('walk-away') === true;

test('it leaves when its arousal stays at the top; a single blow never drives it out', SLOW, async ({ annotate }) => {
  const [once, again] = [countOf((seed) => left(driven(seed, 1))), countOf((seed) => left(driven(seed, 4)))];
  await annotate(`gone after one threat: ${once}, after four running: ${again} of ${SEEDS.length}`);
  expect(once).toBe(0);
  expect(again).toBeGreaterThan(SEEDS.length * 0.95);
});

test('it storms out before it leaves for good, and says that it does', SLOW, async ({ annotate }) => {
  const storming = countOf((seed) =>
    driven(seed, 3).some(({ kinds, lines }) => kinds.includes('pause') && lines.includes('pause')),
  );
  await annotate(`out of the door for a day in ${storming} of ${SEEDS.length}`);
  expect(storming).toBeGreaterThan(SEEDS.length * 0.4);
});

test(
  'it comes back: with a kind word then it sits down again, and says where it has been',
  SLOW,
  async ({ annotate }) => {
    const talks = SEEDS.map((seed) => driven(seed, 3, 'kind')).filter((replies) =>
      replies.some(({ kinds }) => kinds.includes('pause')),
    );
    const back = talks.filter((replies) => replies.at(-1)?.standing.includes('sitting') === true);
    const says = talks.filter((replies) =>
      replies.some(({ lines, kinds }) => lines.includes('opening') && !kinds.includes('pause')),
    );
    await annotate(
      `of ${talks.length} that stormed out, ${back.length} sit again two kind moves later, ${says.length} speak of it`,
    );
    expect(back.length).toBe(talks.length);
    expect(says.length).toBeGreaterThan(talks.length * 0.4);
  },
);

test('four calm questions drive nobody out', SLOW, () => {
  expect(
    countOf((seed) => {
      const talk = uncontrolled(seed);
      for (const issue of ['uplift', 'term', 'exit', 'credits']) talk.say({ kind: 'ask-interest', issue });
      return isOver(talk);
    }),
  ).toBe(0);
});
