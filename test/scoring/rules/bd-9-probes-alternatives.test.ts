import { expect, test } from 'vitest';
import { probesAlternatives } from '../../../src/scoring/rules/bd-9-probes-alternatives.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { accept, chat, claim, offer, say, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const ask = say([{ kind: 'ask-alternative' }]);
const WHOLE = { price: 60, delivery: 'fast', warranty: 'vague' };
const played = (...sayings: readonly Saying[]): Talks =>
  sayings.reduce((going, saying) => going.one(saying).two(chat()), talks());

test.each([
  ['what they could do instead', ask],
  ['where they stop', say([{ kind: 'ask-constraint', about: 'limits' }])],
  ['it in a warm word', chat().and(ask)],
])('asking %s earns', (_, question) => {
  expect(seen(probesAlternatives, talks().one(question))).toEqual(['probed 10/10']);
});

test.each([
  ['beside an offer', offer(WHOLE).and(ask)],
  ['among other questions', ask.and(say([{ kind: 'ask-interest' }]))],
  ['in a hard tone', ask.hardLine()],
])('asked %s it is half of it', (_, question) => {
  expect(seen(probesAlternatives, talks().one(question))).toEqual(['in-passing 5/10']);
});

test('asking again earns nothing more, asking properly later does', () => {
  expect(seen(probesAlternatives, played(ask, ask, ask))).toEqual(['probed 10/10']);
  expect(seen(probesAlternatives, played(offer(WHOLE).and(ask), ask))).toEqual(['probed 10/10']);
});

test('never asking is a minor fault at the last move that something was open', () => {
  const silent = played(chat(), offer(WHOLE), chat());
  expect(seen(probesAlternatives, silent)).toEqual(['never 0/10', 'never −3']);
  const agreed = played(chat(), offer(WHOLE)).one(chat()).two(accept('offer-2-one')).one(ask);
  expect(seen(probesAlternatives, agreed)).toEqual(['never 0/10', 'never −3']);
  expect(betterFor(probesAlternatives, agreed)?.acts).toEqual([{ kind: 'ask-alternative' }]);
});

test('it is none after a word or two, nor where nothing was put forward or taken', () => {
  expect(seen(probesAlternatives, played(chat(), offer(WHOLE)))).toEqual([]);
  expect(seen(probesAlternatives, played(chat(), chat(), chat(), chat()))).toEqual([]);
});

test('nobody has to ask for what they were told', () => {
  const told = talks()
    .one(chat())
    .two(claim('alternative', 'straight', 'rival-quote'));
  expect(seen(probesAlternatives, told.one(offer(WHOLE)).two(chat()).one(chat()))).toEqual([]);
});
