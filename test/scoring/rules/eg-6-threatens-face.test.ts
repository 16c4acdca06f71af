import { expect, test } from 'vitest';
import { threatensFace } from '../../../src/scoring/rules/eg-6-threatens-face.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { chat, hold, offer, say, threaten, type Saying } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const inPublic = ({ acts, manner }: Saying): Saying => say(acts, { ...manner, audience: 'open' });
const demand = { price: 90 };

test.each([
  ['an insult', hold('price').hardLine().atThePerson(), 'insult −15'],
  ['an insult in front of others', inPublic(hold('price').hardLine().atThePerson()), 'insult-in-public −30'],
  ['a reproach', hold('price').firmly().atThePerson(), 'face-threat −8'],
  ['a hard-line threat', threaten(demand).hardLine(), 'face-threat −8'],
  ['a hard tone in front of others', inPublic(hold('price').hardLine()), 'face-threat-in-public −15'],
])('%s', (_, saying, mark) => {
  expect(seen(threatensFace, talks().one(saying))).toEqual([mark]);
});

test.each([
  ['a firm word in front of others', inPublic(hold('price').firmly())],
  ['a hard tone between the two', hold('price').hardLine()],
  ['a threat in an even tone, which is coercion and no insult', threaten(demand)],
  ['a warm word about the person', chat().atThePerson()],
])('%s costs nobody face', (_, saying) => {
  expect(seen(threatensFace, talks().one(saying))).toEqual([]);
});

test('what the other side says is theirs', () => {
  expect(seen(threatensFace, talks().one(chat()).two(hold('price').hardLine().atThePerson()))).toEqual([]);
});

test('the better line says the same about the matter, between the two alone', () => {
  const insult = inPublic(offer(demand).hardLine().atThePerson());
  expect(betterFor(threatensFace, talks().one(insult))).toEqual({
    acts: insult.acts,
    manner: { ...insult.manner, tone: 'firm', aim: 'matter', audience: 'private' },
  });
});

test('a hard-line threat becomes a boundary and a question', () => {
  expect(betterFor(threatensFace, talks().one(threaten(demand).hardLine()))?.acts).toEqual([
    { kind: 'hold-boundary', on: { issue: 'price' } },
    { kind: 'ask-interest', issue: 'price' },
  ]);
});
