import { expect, test } from 'vitest';
import { offer, talkWith, type Talk } from '../support/talk.ts';
import { countOf, mean, SEEDS, uncontrolled, untie, SLOW } from './uncontrolled-talks.ts';

const calm = { tone: 'warm' } as const;
const gift = { uplift: 25, credits: 1, exit: 1 } as const;

/** A position, then a gift or nothing, and a question after it. */
function given(
  talk: Talk,
  steps: Readonly<Record<string, number>>,
): { readonly lines: readonly string[]; aspiration: number } {
  talk.say(offer(talk.mine()), calm);
  const { lines } = talk.say(
    Object.keys(steps).length === 0 ? { kind: 'ask-interest' } : offer(talk.mine(steps)),
    calm,
  );
  return { lines, aspiration: talk.say({ kind: 'ask-interest', issue: 'term' }, calm).mind.aspiration };
}

test('a gift is met with joy and with the next wish; nothing is given back', SLOW, async ({ annotate }) => {
  const greeted = countOf((seed) => {
    const talk = uncontrolled(seed);
    talk.say(offer(talk.mine()), calm);
    const before = talk.state().stands[talk.them];
    const { lines, kinds, standing } = talk.say(offer(talk.mine(gift)), calm);
    if (standing.includes('collapsed') || kinds.includes('accept')) return true;
    expect(talk.state().stands[talk.them]).toEqual(before);
    return lines.includes('one-way-gift') && kinds.includes('ask-concession');
  });
  await annotate(`joy and the next wish in ${greeted} of ${SEEDS.length}`);
  expect(greeted).toBe(SEEDS.length);
});

test(
  'a round later it is forgotten: it holds out for exactly as much as if nothing had been given; a diplomat remembers',
  SLOW,
  async ({ annotate }) => {
    const lowers = (type: 'uncontrolled' | 'diplomat'): number =>
      mean(
        SEEDS.map((seed) => {
          const [without, after] = [given(talkWith(type, { seed }), {}), given(talkWith(type, { seed }), gift)];
          return without.aspiration - after.aspiration;
        }),
      );
    const [it, diplomat] = [lowers('uncontrolled'), lowers('diplomat')];
    await annotate(`holds out for ${it.toFixed(2)} points less after the gift, a diplomat for ${diplomat.toFixed(2)}`);
    expect(Math.abs(it)).toBeLessThan(0.5);
    expect(diplomat).toBeGreaterThan(2);
  },
);

test('untied, it remembers what it was given', SLOW, async ({ annotate }) => {
  const less = (steps: Readonly<Record<string, number>>): number =>
    mean(
      SEEDS.map((seed) => {
        const talk = uncontrolled(seed);
        talk.say(offer(talk.mine()), calm);
        untie(talk);
        return talk.say(offer(talk.mine(steps)), calm).mind.aspiration;
      }),
    );
  const [without, after] = [less({}), less(gift)];
  await annotate(`holds out for ${(without - after).toFixed(1)} points less after the gift`);
  expect(without - after).toBeGreaterThan(2);
});
