import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import type { Manner } from '../../src/domain/manner.ts';
import { counted } from '../support/counted.ts';
import { holdOn, offer, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

const question: Act = { kind: 'ask-interest', issue: 'exit' };
const chat: Act = { kind: 'build-rapport' };

/** An interest that it tells only when asked well, told just now. */
const tells = ({ acts }: Answered): boolean =>
  acts.some((act) => act.kind === 'answer' && act.content.interest === 'bookable');

/** Asks, and goes on with two other things: what came back, move by move. */
function asksAndWaits(
  talk: Talk,
  {
    ask = [question],
    manner = {},
    next = [chat, holdOn('uplift')],
  }: { ask?: readonly Act[]; manner?: Partial<Manner>; next?: readonly Act[] } = {},
): readonly Answered[] {
  return [talk.say(ask, manner), ...next.map((act) => talk.say(act))];
}

const isLate = (answers: readonly Answered[]): boolean => {
  const [atOnce, next, later] = answers.map(tells);
  return atOnce === false && next === false && later === true;
};

test('a question is put off, and answered two turns later if it is let be', () => {
  expect(counted('answers two turns late', (seed) => isLate(asksAndWaits(talkWith('avoidant', { seed }))))).toBe(1);
});

test('when it is put off it is put off openly, and a smaller thing is said', () => {
  expect(
    counted('puts a question off', (seed) => {
      const { kinds, lines } = talkWith('avoidant', { seed }).say(question);
      return kinds.includes('decline-to-answer') && lines.includes('dodging');
    }),
  ).toBe(1);
});

test('pressed in between it never answers, however long one waits', () => {
  expect(
    counted('answers after it was pressed', (seed) => {
      const talk = talkWith('avoidant', { seed });
      talk.say(offer(talk.mine()));
      const next = [threat({ uplift: talk.mine()['uplift'] ?? 0 }), chat, holdOn('uplift'), chat, holdOn('exit')];
      return asksAndWaits(talk, { next }).some(tells);
    }),
  ).toBe(0);
});

test('pressed in asking it never answers either', () => {
  expect(
    counted('answers what was asked hard', (seed) =>
      asksAndWaits(talkWith('avoidant', { seed }), { manner: { tone: 'hard-line' } }).some(tells),
    ),
  ).toBe(0);
});

test('asked the same again before it has come back to it, it has not been let be', () => {
  expect(
    counted('answers what was asked again', (seed) =>
      isLate(asksAndWaits(talkWith('avoidant', { seed }), { next: [question, holdOn('uplift')] })),
    ),
  ).toBe(0);
});

test.each<readonly [string, { ask?: readonly Act[]; manner?: Partial<Manner> }]>([
  ['beside other things', { ask: [chat, question] }],
  ['firmly', { manner: { tone: 'firm' } }],
  ['about nothing in particular', { ask: [{ kind: 'ask-interest' }] }],
])('asked %s, it does not come back with what it worries about', (_, how) => {
  expect(
    counted('tells its worry unasked', (seed) => asksAndWaits(talkWith('avoidant', { seed }), how).some(tells)),
  ).toBe(0);
});

test('somebody who has made room gets the answer at once', () => {
  expect(
    counted('answers at once', (seed) => {
      const talk = talkWith('avoidant', { seed });
      talk.say({ kind: 'invite' }, { tone: 'warm' });
      return tells(talk.say(question));
    }),
  ).toBe(1);
});

test('what goes round, who is away and how it is decided it says freely, vaguely, and late', () => {
  expect(
    counted('tells the decision path when it was asked for gently', (seed) => {
      const talk = talkWith('avoidant', { seed });
      const answers = asksAndWaits(talk, { ask: [{ kind: 'ask-constraint', about: 'decision-path' }] });
      return answers.some(({ acts }) =>
        acts.some((act) => act.kind === 'answer' && act.content.claim?.kind === 'decision-path'),
      );
    }),
  ).toBe(1);
});
