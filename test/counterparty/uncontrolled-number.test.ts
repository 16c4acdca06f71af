import { expect, test } from 'vitest';
import { sameData } from '../../src/kernel/canonical.ts';
import { talkWith, worth, type Talk } from '../support/talk.ts';
import { countOf, mean, position, SEEDS, uncontrolled, untie, SLOW } from './uncontrolled-talks.ts';

const stand = (talk: Talk) => talk.state().stands[talk.them];
const calm = { tone: 'warm' } as const;
const ISSUES = ['uplift', 'term', 'exit', 'payment', 'credits'] as const;

/** Whether somebody's number is the same for two replies running, in a talk of questions. */
const staysForTwo = (talk: Talk): boolean => {
  let [unchanged, longest] = [0, 0];
  talk.say(position(talk), calm);
  for (const issue of ISSUES) {
    const before = stand(talk);
    const { standing } = talk.say({ kind: 'ask-interest', issue }, calm);
    // Whoever throws everything off the table has no number for a moment.
    if (standing.includes('exploding')) continue;
    unchanged = sameData(before, stand(talk)) ? unchanged + 1 : 0;
    longest = Math.max(longest, unchanged);
  }
  return longest >= 2;
};

test(
  'none of its numbers outlives two replies, though nobody argues with it; a warrior says its own again and again',
  SLOW,
  async ({ annotate }) => {
    const stays = countOf((seed) => staysForTwo(uncontrolled(seed)));
    const warrior = countOf((seed) => staysForTwo(talkWith('warrior', { seed })));
    await annotate(
      `the same number for two replies: ${stays} talks with it, ${warrior} with a warrior, of ${SEEDS.length}`,
    );
    expect(stays).toBe(0);
    expect(warrior).toBeGreaterThan(SEEDS.length * 0.6);
  },
);

test('its figures go up and down; those of a diplomat only come nearer', SLOW, async ({ annotate }) => {
  const swings = (talk: Talk): boolean => {
    talk.say(position(talk), calm);
    for (const issue of ISSUES) talk.say({ kind: 'ask-interest', issue }, calm);
    const worths = talk
      .state()
      .offers.filter(({ side }) => side === talk.them)
      .map(({ packages }) => worth(talk.state(), talk.them, packages[0] ?? {}));
    const steps = worths.slice(1).map((points, at) => points - (worths[at] ?? 0));
    return steps.some((step) => step > 2) && steps.some((step) => step < -2);
  };
  const [it, diplomat] = [
    countOf((seed) => swings(uncontrolled(seed))),
    countOf((seed) => swings(talkWith('diplomat', { seed }))),
  ];
  await annotate(`up and down again: ${it} with it, ${diplomat} with a diplomat, of ${SEEDS.length}`);
  expect(it).toBeGreaterThan(SEEDS.length * 0.6);
  expect(diplomat).toBeLessThan(SEEDS.length * 0.05);
});

test('the hotter it is, the further its figures jump', SLOW, async ({ annotate }) => {
  const jump = (tone: 'warm' | 'firm'): number =>
    mean(
      SEEDS.flatMap((seed) => {
        const talk = uncontrolled(seed);
        talk.say(position(talk), { tone });
        const before = worth(talk.state(), talk.them, stand(talk));
        const reply = talk.say({ kind: 'ask-interest' }, { tone });
        const isFree = reply.kinds.includes('offer') && !reply.standing.includes('collapsed');
        return isFree ? [Math.abs(worth(talk.state(), talk.them, stand(talk)) - before)] : [];
      }),
    );
  const [cool, hot] = [jump('warm'), jump('firm')];
  await annotate(`own points between two figures: ${cool.toFixed(1)} calm, ${hot.toFixed(1)} stirred`);
  expect(hot).toBeGreaterThan(cool);
});

test(
  'untied, it keeps its last number: it only trades, or says the same again and means it',
  SLOW,
  async ({ annotate }) => {
    let [kept, said] = [0, 0];
    for (const seed of SEEDS) {
      const talk = uncontrolled(seed);
      untie(talk);
      for (const issue of ISSUES.slice(0, 3)) {
        const before = worth(talk.state(), talk.them, stand(talk));
        const last = talk.state().offers.findLast(({ side }) => side === talk.them)?.id;
        const { acts, voice } = talk.say({ kind: 'ask-interest', issue }, calm);
        if (!voice.turned) continue;
        said += 1;
        const after = worth(talk.state(), talk.them, stand(talk));
        expect(after).toBeLessThanOrEqual(before + 0.01);
        const held = acts.find((act) => act.kind === 'hold-boundary');
        if (held === undefined) continue;
        kept += 1;
        expect(held.on).toEqual({ offer: last });
      }
    }
    await annotate(
      `${said} replies of somebody untied, none asks for more again; ${kept} say the last number once more`,
    );
    expect(said).toBeGreaterThan(SEEDS.length * 2);
    expect(kept).toBeGreaterThan(0);
  },
);
