import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import type { Answered, Talk } from '../support/talk.ts';
import {
  confided,
  countOf,
  figure,
  name,
  press,
  reflect,
  SEEDS,
  uncontrolled,
  untie,
  type Untying,
  SLOW,
} from './uncontrolled-talks.ts';

const calm = { tone: 'warm' } as const;
const ask = { kind: 'ask-interest', issue: 'credits' } as const satisfies Act;
const tells = ({ acts }: Answered): boolean =>
  acts.some((act) => act.kind === 'answer' && act.content.interest !== undefined);

test('it blurts, unasked: what it cares about and whatever lies on its desk', SLOW, async ({ annotate }) => {
  const told = SEEDS.map((seed) => {
    const talk = uncontrolled(seed);
    for (const issue of ['uplift', 'term', 'exit', 'support']) talk.say({ kind: 'ask-interest', issue }, calm);
    const { interests, facts } = talk.state().told[talk.them];
    return interests.length + facts.length;
  });
  const most = told.filter((count) => count >= 2).length;
  await annotate(`two things or more told within four replies, none of them asked for: ${most} of ${SEEDS.length}`);
  expect(most).toBeGreaterThan(SEEDS.length * 0.6);
});

/** How often it tells what lies behind the credits, asked in this way. */
const toldWhen = (asks: (talk: Talk) => Answered): number => countOf((seed) => tells(asks(uncontrolled(seed))));

test(
  'asked one short thing after a feeling was named, it says which of the many things counts',
  SLOW,
  async ({ annotate }) => {
    const asked = toldWhen((talk) => {
      talk.say(name, calm);
      return talk.say(ask, calm);
    });
    await annotate(`tells in ${asked} of ${SEEDS.length}`);
    expect(asked).toBeGreaterThan(SEEDS.length * 0.95);
  },
);

const BADLY_ASKED: readonly (readonly [string, (talk: Talk) => Answered])[] = [
  ['with no feeling named before', (talk) => talk.say(ask, calm)],
  [
    'two questions at once',
    (talk) => {
      talk.say(name, calm);
      return talk.say([ask, { kind: 'ask-constraint', about: 'limits' }], calm);
    },
  ],
  [
    'long after the feeling was named',
    (talk) => {
      talk.say(name, calm);
      talk.say({ kind: 'invite' }, calm);
      talk.say({ kind: 'build-rapport' }, calm);
      return talk.say(ask, calm);
    },
  ],
];

test.each(BADLY_ASKED)('asked %s, it does not', SLOW, (_, asks) => {
  expect(toldWhen(asks)).toBe(0);
});

const opensUp = (parts: Untying = {}): number =>
  countOf((seed) => untie(uncontrolled(seed), parts).some((reply) => confided(reply)));

test(
  'calmed, understood twice and led back to the start it tells the two things that cannot both hold',
  SLOW,
  async ({ annotate }) => {
    const restarted = opensUp();
    const named = opensUp({ third: ({ say }) => say({ kind: 'name-discrepancy', between: 'wishes' }, calm) });
    await annotate(`after a restart ${restarted}, after naming the discrepancy ${named} of ${SEEDS.length}`);
    expect(restarted).toBe(SEEDS.length);
    expect(named).toBe(SEEDS.length);
  },
);

test('it says it slowly, alone, in the turned voice, and it is what it tells nobody else', SLOW, () => {
  const talk = uncontrolled(3);
  const last = untie(talk).at(-1);
  expect(last?.acts).toContainEqual({ kind: 'share-interest', interest: 'quarter-plan' });
  expect(last?.lines).toEqual(['pivotal']);
  expect(last?.voice).toMatchObject({ turned: true, rung: 1 });
});

const MISSING: readonly (readonly [string, Untying])[] = [
  ['understood only once', { second: ({ say }) => say({ kind: 'invite' }, calm) }],
  ['without a way back to the start', { third: ({ say }) => say({ kind: 'invite' }, calm) }],
  ['a feeling named without its cause', { first: ({ say }) => say({ kind: 'acknowledge-feeling' }, calm) }],
  ['figures said in the same breath', { second: (talk) => talk.say([reflect(talk), figure], calm) }],
  ['not quiet for long enough', { second: (talk) => talk.say(reflect(talk), { tone: 'hard-line', aim: 'person' }) }],
];

test.each(MISSING)('%s: it keeps it to itself', SLOW, (_, parts) => {
  expect(opensUp(parts)).toBe(0);
});

test(
  'argued with in figures while it was hot, within three moves: it keeps it to itself',
  SLOW,
  async ({ annotate }) => {
    const opens = (hot: Act): number =>
      countOf((seed) => {
        const talk = uncontrolled(seed);
        talk.say(name, calm);
        talk.say(reflect(talk), calm);
        talk.say({ kind: 'ask-interest' }, { tone: 'hard-line', aim: 'person' });
        talk.say(hot, calm);
        talk.say(name, calm);
        return confided(talk.say({ kind: 'restart' }, calm));
      });
    const [argued, asked] = [opens(figure), opens({ kind: 'invite' })];
    await annotate(
      `tells it ${argued} times after figures in the heat, ${asked} times after an invitation, of ${SEEDS.length}`,
    );
    expect(argued).toBe(0);
    expect(asked).toBeGreaterThan(SEEDS.length * 0.5);
  },
);

test('driven to the top again, it ties up again', SLOW, () => {
  const talk = uncontrolled(3);
  untie(talk);
  talk.say(press(talk), { tone: 'hard-line', aim: 'person' });
  const reply = talk.say(press(talk), { tone: 'hard-line', aim: 'person' });
  expect(reply.voice.turned).toBe(false);
  expect(reply.standing).toContain('loosened');
});
