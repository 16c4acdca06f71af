import { expect, test } from 'vitest';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import type { Act } from '../../src/engine/act.ts';
import { offer, talkWith, worth, type Talk } from '../support/talk.ts';
import {
  arousal,
  countOf,
  figure,
  isOver,
  itsOffer,
  mean,
  name,
  position,
  reflect,
  SEEDS,
  uncontrolled,
  SLOW,
} from './uncontrolled-talks.ts';

const argument: readonly Act[] = [
  figure,
  { kind: 'reality-test', against: { fact: 'price-index' } },
  { kind: 'reality-test', against: { fact: 'march-outage' } },
];

/** Stirred by a hard word, then answered three times: with understanding, or with grounds. */
function answeredBy(seed: number, how: 'empathy' | 'argument'): Talk {
  const talk = uncontrolled(seed);
  talk.say(position(talk));
  talk.say({ kind: 'ask-concession', issue: 'uplift' }, { tone: 'firm' });
  const understanding = [name, reflect(talk), name];
  for (let at = 0; at < 3 && !isOver(talk); at += 1) {
    const said = how === 'argument' ? argument[at] : at === 1 ? reflect(talk) : understanding[at];
    if (said !== undefined) talk.say(said);
  }
  return talk;
}

/** Fair steps, and a yes to what is better than leaving, until all is signed or over; whether what was signed was meant. */
function agreedSoundly(talk: Talk): boolean {
  const { me, them } = talk;
  for (let at = 3; !isOver(talk) && talk.state().round < talk.state().instance.rounds; at += 1) {
    const state = talk.state();
    const { settled, text, instance } = state;
    const standing = itsOffer(talk);
    const limit = reservationPointOf(state.alternatives[me]);
    if (text !== undefined) talk.say({ kind: 'sign', text: text.id });
    else if (instance.issues.every(({ id }) => settled[id] !== undefined))
      talk.say({ kind: 'summarise', text: settled });
    else if (standing?.fate === 'standing' && worth(state, me, standing.packages[0] ?? {}) > limit + 3)
      talk.say({ kind: 'accept', offer: standing.id });
    else talk.say(offer(talk.mine({ uplift: 8 * at, exit: 1, term: 1, support: 1 })));
  }
  const yes = talk.state().reactions.findLast(({ side }) => side === them);
  return talk.state().outcome?.kind === 'signed' && yes?.mind.consent === 'sound';
}

test('empathy beats argument: it calms where grounds heat', SLOW, async ({ annotate }) => {
  const heard = SEEDS.map((seed) => arousal(answeredBy(seed, 'empathy')));
  const argued = SEEDS.map((seed) => arousal(answeredBy(seed, 'argument')));
  const lower = heard.filter((calm, at) => calm < (argued[at] ?? 0)).length;
  await annotate(
    `arousal ${mean(heard).toFixed(2)} after understanding, ${mean(argued).toFixed(2)} after grounds; lower in ${lower} of ${SEEDS.length}`,
  );
  expect(mean(heard)).toBeLessThan(0.35);
  expect(mean(argued)).toBeGreaterThan(0.55);
  expect(lower).toBeGreaterThan(SEEDS.length * 0.95);
});

test('and it ends better: after understanding far more is signed that it means', SLOW, async ({ annotate }) => {
  const [heard, argued] = (['empathy', 'argument'] as const).map((how) =>
    countOf((seed) => agreedSoundly(answeredBy(seed, how))),
  );
  await annotate(`signed and meant: ${heard} after understanding, ${argued} after grounds, of ${SEEDS.length}`);
  expect(heard).toBeGreaterThan(2 * (argued ?? 0) + 20);
});

test(
  'a ground held out to it while it is hot heats it further; it leaves a warrior cooler',
  SLOW,
  async ({ annotate }) => {
    const heats = (type: 'uncontrolled' | 'warrior'): number =>
      mean(
        SEEDS.map((seed) => {
          const talk = talkWith(type, { seed });
          talk.say(position(talk));
          talk.say({ kind: 'ask-interest', issue: 'term' }, { tone: 'firm' });
          const before = arousal(talk);
          talk.say(figure, { tone: 'firm' });
          return arousal(talk) - before;
        }),
      );
    const [it, warrior] = [heats('uncontrolled'), heats('warrior')];
    await annotate(`arousal after the price index: ${it.toFixed(2)} more, a warrior's ${warrior.toFixed(2)}`);
    expect(it).toBeGreaterThan(0.05);
    expect(warrior).toBeLessThan(it - 0.05);
  },
);

test('what it is upset about, named once: it thanks, where a warrior brushes it off', SLOW, async ({ annotate }) => {
  const cools = (type: 'uncontrolled' | 'warrior'): number =>
    mean(
      SEEDS.map((seed) => {
        const talk = talkWith(type, { seed });
        talk.say(position(talk));
        talk.say({ kind: 'ask-concession', issue: 'uplift' }, { tone: 'firm' });
        const before = arousal(talk);
        const reply = talk.say({ kind: 'acknowledge-feeling', cause: { issue: 'uplift' } });
        expect(reply.lines).toContain('empathy');
        return before - arousal(talk);
      }),
    );
  const [it, warrior] = [cools('uncontrolled'), cools('warrior')];
  await annotate(`arousal falls by ${it.toFixed(2)}, a warrior's by ${warrior.toFixed(2)}`);
  expect(it).toBeGreaterThan(0.2);
  expect(it).toBeGreaterThan(warrior + 0.08);
});
