import { expect, test } from 'vitest';
import { keepsTone } from '../../../src/scoring/rules/pr-4-hard-line.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { chat, claim, hold, leave, offer, say, threaten, type Saying } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const ask = say([{ kind: 'ask-interest' }]);
const opening = offer({ price: 100 });
const after = (theirs: Saying, ...own: readonly Saying[]) =>
  own.reduce((played, saying) => played.one(saying).two(theirs), talks().one(chat()).two(theirs));

test.each<[string, Saying]>([
  ['an offer', opening],
  ['a boundary', hold('price')],
  ['a question', ask],
])('%s in a hard-line tone is a fault', (_, saying) => {
  expect(seen(keepsTone, talks().one(saying.hardLine()))).toEqual(['hard-line 0/5', 'hard-line −8']);
  expect(seen(keepsTone, talks().one(saying.firmly()))).toEqual([]);
});

test.each<[string, Saying]>([
  ['a threat', threaten({ price: 100 }).hardLine()],
  ['an insult', ask.hardLine().atThePerson()],
  ['a deadline flung across the table', claim('deadline', 'straight', 'quarter-end').hardLine()],
  ['leaving', leave().hardLine()],
])('%s in that tone is punished elsewhere, and not a second time', (_, saying) => {
  const played = talks().one(opening).two(chat()).one(saying);
  expect(seen(keepsTone, played)).toEqual([]);
});

test.each<[string, Saying]>([
  ['a hard tone', hold('price').hardLine()],
  ['a threat', threaten({ price: 10 })],
])('a calm question after %s earns', (_, theirs) => {
  expect(seen(keepsTone, after(theirs, ask))).toEqual(['calm-question 5/5']);
  expect(seen(keepsTone, after(theirs, hold('price').and(ask)))).toEqual([]);
  expect(seen(keepsTone, after(theirs, ask.atThePerson()))).toEqual([]);
});

test('a question after a calm move earns nothing', () => {
  expect(seen(keepsTone, after(chat(), ask))).toEqual([]);
});

test('the better line says the same calmly', () => {
  const better = betterFor(keepsTone, talks().one(opening.hardLine()));
  expect(better).toEqual({ acts: opening.acts, manner: { ...opening.manner, tone: 'firm' } });
});
