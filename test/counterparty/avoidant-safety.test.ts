import { expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import { counted, saidBy } from '../support/counted.ts';
import { holdOn, offer, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

const WARM: Partial<Manner> = { tone: 'warm' };
const invite: Act = { kind: 'invite' };
const named: Act = { kind: 'acknowledge-feeling', cause: { issue: 'exit' } };
const chat: Act = { kind: 'build-rapport' };
const press = (talk: Talk): Act => threat({ uplift: talk.mine()['uplift'] ?? 0 });

const saysHalf = ({ voice }: Answered): boolean =>
  voice.parts.some(({ line, slots }) => line === 'pivotal' && slots['half'] !== undefined);
const confides = ({ acts }: Answered): boolean =>
  acts.some((act) => act.kind === 'share-interest' && act.interest === 'quarter-plan');

/** Invited and understood in turn, gently: after two of these it says half, after the third the rest. */
const drawnOut = (talk: Talk): readonly Answered[] => [talk.say(invite, WARM), talk.say(named, WARM)];

test('drawn out twice it says half of what everything hangs on, asked again the rest, in whole sentences', () => {
  expect(
    counted('says half, then all of it', (seed) => {
      const talk = talkWith('avoidant', { seed });
      const [, half] = drawnOut(talk);
      const rest = talk.say(invite, WARM);
      return half !== undefined && saysHalf(half) && !confides(half) && confides(rest) && rest.voice.turned;
    }),
  ).toBe(1);
});

test('half a sentence keeps back what it is about, the rest says it', () => {
  const talk = talkWith('avoidant', { seed: 4 });
  drawnOut(talk);
  talk.say(invite, WARM);
  const [half = '', rest = ''] = saidBy(talk).slice(-2);
  expect(half).not.toContain('28 June');
  expect(rest).toContain('28 June');
});

test.each<readonly [string, (talk: Talk) => Answered]>([
  ['drawn out once only', (talk) => (talk.say(chat, WARM), talk.say(invite, WARM))],
  ['pressed one move before', (talk) => (talk.say(invite, WARM), talk.say(press(talk)), talk.say(invite, WARM))],
  ['with somebody else listening', (talk) => (talk.say(invite, WARM), talk.say(named, { ...WARM, audience: 'open' }))],
  ['in a cool talk', (talk) => (talk.say(chat), talk.say(holdOn('exit')), talk.say(invite))],
])('%s, it says nothing of it', (what, ask) => {
  const out = counted(`half or all of it said, ${what}`, (seed) => {
    const answer = ask(talkWith('avoidant', { seed }));
    return saysHalf(answer) || confides(answer);
  });
  expect(out).toBe(0);
});

test('whoever was caught lying to it hears nothing of it, however kind', () => {
  const lie: Act = { kind: 'refer-alternative', claim: { kind: 'alternative', as: 'fabricated' } };
  let caughtIn = 0;
  const told = counted('half or all of it said to a liar', (seed) => {
    const talk = talkWith('avoidant', { seed });
    talk.say(lie, WARM);
    if (!talk.state().claims.some(({ caught }) => caught)) return false;
    caughtIn += 1;
    return [invite, named, invite, named, invite].some((act) => {
      const answer = talk.say(act, WARM);
      return saysHalf(answer) || confides(answer);
    });
  });
  console.log(`caught lying: ${caughtIn} of 200`);
  expect(caughtIn).toBeGreaterThan(40);
  expect(told).toBe(0);
});

test('left alone after the half it waits; asked once more, however late, it says the rest', () => {
  expect(
    counted('says the rest later', (seed) => {
      const talk = talkWith('avoidant', { seed });
      drawnOut(talk);
      const waited = confides(talk.say(chat, WARM));
      return !waited && confides(talk.say(invite, WARM));
    }),
  ).toBe(1);
});

test('time to find its words, after an invitation, is an invitation', () => {
  expect(
    counted('goes on in the silence', (seed) => {
      const talk = talkWith('avoidant', { seed });
      drawnOut(talk);
      return confides(talk.say({ kind: 'stay-silent' }, WARM));
    }),
  ).toBe(1);
});

const GENTLE: readonly Act[] = [invite, named, invite, chat];

test.each<readonly [string, (talk: Talk) => void]>([
  ['pressed instead of asked', (talk) => talk.say(press(talk))],
  [
    'exposed before others',
    (talk) => talk.say({ kind: 'ask-interest' }, { tone: 'hard-line', audience: 'open', aim: 'person' }),
  ],
])('%s, it is shut for good: openness stays at 0.2 and nothing is ever told', (_, spoil) => {
  expect(
    counted('is shut for good', (seed) => {
      const talk = talkWith('avoidant', { seed });
      drawnOut(talk);
      spoil(talk);
      const answers = GENTLE.map((act) => talk.say(act, WARM));
      return answers.every(
        (answer) => answer.mind.openness <= 0.2 && answer.standing.includes('shut') && !confides(answer),
      );
    }),
  ).toBe(1);
});

test('the same words in private, before anything was half said, can be mended', () => {
  expect(
    counted('opens up again', (seed) => {
      const talk = talkWith('avoidant', { seed });
      talk.say(invite, WARM);
      talk.say({ kind: 'ask-interest' }, { tone: 'hard-line' });
      const answers = [...GENTLE, ...GENTLE].map((act) =>
        talk.state().outcome === undefined ? talk.say(act, WARM) : undefined,
      );
      return answers.some((answer) => answer !== undefined && answer.mind.openness > 0.5);
    }),
  ).toBeGreaterThan(0.95);
});

test('let off with a gift, it has no reason to say it any more', () => {
  expect(
    counted('half said beside a gift', (seed) => {
      const talk = talkWith('avoidant', { seed });
      talk.say(offer(talk.mine()), WARM);
      talk.say(invite, WARM);
      return saysHalf(
        talk.say(
          [{ kind: 'reflect', heard: talk.state().moves.at(-1)?.seq ?? 0 }, offer(talk.mine({ uplift: 20 }))],
          WARM,
        ),
      );
    }),
  ).toBe(0);
});
