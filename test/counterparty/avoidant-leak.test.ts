import { expect, test } from 'vitest';
import type { Manner } from '../../src/domain/manner.ts';
import type { Act } from '../../src/engine/act.ts';
import { counted, saidBy } from '../support/counted.ts';
import { evidence, offer, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

const WARM: Partial<Manner> = { tone: 'warm' };
const asks = (issue: string): Act => ({ kind: 'ask-interest', issue });

const slips = ({ voice }: Answered): boolean => voice.parts.some(({ slots }) => slots['slips'] !== undefined);
const namesIt = ({ acts }: Answered): boolean =>
  acts.some(
    (act) =>
      (act.kind === 'share-interest' && act.interest === 'bookable') ||
      (act.kind === 'answer' && act.content.interest === 'bookable'),
  );

/** Two moves of small talk, then a gentle question about something else: the moment for it. */
function untilItSlips(seed: number): { talk: Talk; reply: Answered } {
  const talk = talkWith('avoidant', { seed });
  talk.say({ kind: 'build-rapport' });
  talk.say(evidence('price-index'));
  return { talk, reply: talk.say(asks('payment')) };
}

test('asked gently once it has sat a while, it lets its worry slip, by name, in a few words', () => {
  expect(
    counted('a worry slips out', (seed) => {
      const { talk, reply } = untilItSlips(seed);
      return slips(reply) && /exit clause/u.test(saidBy(talk).at(-1) ?? '') && !namesIt(reply);
    }),
  ).toBe(1);
});

test.each<readonly [string, (talk: Talk) => Answered]>([
  ['at the very first question', (talk) => talk.say(asks('payment'))],
  [
    'to a question asked hard',
    (talk) => (
      talk.say({ kind: 'build-rapport' }),
      talk.say(evidence('price-index')),
      talk.say(asks('payment'), { tone: 'hard-line' })
    ),
  ],
  [
    'when nobody asks',
    (talk) => (talk.say({ kind: 'build-rapport' }), talk.say(evidence('price-index')), talk.say(offer(talk.mine()))),
  ],
  [
    'in front of others',
    (talk) => (
      talk.say({ kind: 'build-rapport' }),
      talk.say(evidence('price-index')),
      talk.say(asks('payment'), { audience: 'open' })
    ),
  ],
])('nothing slips %s', (what, ask) => {
  expect(
    counted(`slips ${what}`, (seed) => {
      const talk = talkWith('avoidant', { seed });
      // Who has opened has said something already.
      return talk.state().moves.length === 0 && slips(ask(talk));
    }),
  ).toBe(0);
});

test('taken up, it is said in a sentence of its own', () => {
  expect(counted('named when asked about it', (seed) => namesIt(untilItSlips(seed).talk.say(asks('exit'))))).toBe(1);
  expect(
    counted('named when room is made', (seed) => namesIt(untilItSlips(seed).talk.say({ kind: 'invite' }, WARM))),
  ).toBe(1);
});

test('passed over, it is dropped: it never slips out again, and is not said', () => {
  const passedOver: readonly Act[] = [
    evidence('march-outage'),
    { kind: 'build-rapport' },
    asks('payment'),
    { kind: 'invite' },
  ];
  expect(
    counted('comes up again after it was passed over', (seed) => {
      const { talk } = untilItSlips(seed);
      return passedOver.some((act) => {
        const reply = talk.say(act);
        return slips(reply) || namesIt(reply);
      });
    }),
  ).toBe(0);
});

test('pressed about it, it is dropped too', () => {
  expect(
    counted('named under pressure', (seed) => {
      const { talk } = untilItSlips(seed);
      const replies = [talk.say(threat({ uplift: talk.mine()['uplift'] ?? 0 })), talk.say(asks('payment'))];
      return replies.some((reply) => slips(reply) || namesIt(reply));
    }),
  ).toBe(0);
});

test('it slips once in a talk at most, whatever is asked', () => {
  expect(
    counted('slips twice', (seed) => {
      const { talk } = untilItSlips(seed);
      const issues = ['credits', 'support', 'term', 'uplift', 'credits'];
      return issues.filter((issue) => talk.state().outcome === undefined && slips(talk.say(asks(issue)))).length > 0;
    }),
  ).toBe(0);
});
