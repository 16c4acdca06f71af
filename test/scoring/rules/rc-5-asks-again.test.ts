import { expect, test } from 'vitest';
import { asksAgain } from '../../../src/scoring/rules/rc-5-asks-again.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, concede, hold, offer, say, trade } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const opened = talks()
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(offer({ price: 10, delivery: 'fast' }));
/** Two gives half the delivery: 7.5 points to one. */
const taken = opened.one(chat()).two(concede({ delivery: 'normal' }));
const ask = say([{ kind: 'ask-concession', issue: 'price', toward: 40 }]);

test('to take a step and ask for the next is a fault, and a heavier one each time it goes on', () => {
  expect(seen(asksAgain, taken.one(ask))).toEqual(['asked-again −3']);
  expect(faultOf(asksAgain, taken.one(ask)).params).toEqual({ gained: 7.5, count: 1 });
  const twice = taken
    .one(ask)
    .two(concede({ price: 30 }))
    .one(ask);
  expect(seen(asksAgain, twice)).toEqual(['asked-again −3', 'asked-again −8']);
});

test.each([
  ['giving something in the same breath', concede({ price: 90 }).and(ask)],
  ['as a trade that gives', trade({ price: 90 }, { delivery: 'slow' })],
  ['for what they offer already', say([{ kind: 'ask-concession', issue: 'price', toward: 10 }])],
  ['only in a question', say([{ kind: 'ask-interest', issue: 'price' }])],
  ['nothing, but holding', hold('price')],
])('asking %s is none', (_, saying) => {
  expect(seen(asksAgain, taken.one(saying))).toEqual([]);
});

test('a trade that gives nothing new is an ask', () => {
  expect(seen(asksAgain, taken.one(trade({ price: 100 }, { delivery: 'slow' })))).toEqual(['asked-again −3']);
});

test('before they have moved, and while one has given more oneself, asking is free', () => {
  expect(seen(asksAgain, opened.one(ask))).toEqual([]);
  const given = opened
    .one(concede({ price: 60 }))
    .two(concede({ delivery: 'normal' }))
    .one(ask);
  expect(seen(asksAgain, given)).toEqual([]);
});

test('an answer in between settles it', () => {
  const answered = taken
    .one(concede({ price: 90 }))
    .two(chat())
    .one(ask);
  expect(seen(asksAgain, answered)).toEqual([]);
});

test('the better line ties the very ask to something that costs little and is worth much to them', () => {
  expect(betterFor(asksAgain, taken.one(ask))?.acts).toEqual([
    { kind: 'trade', give: { delivery: 'normal' }, get: { price: 40 } },
  ]);
});
