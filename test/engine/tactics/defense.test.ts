import { expect, test } from 'vitest';
import { chat, concede, hold, offer, say, threaten } from '../../support/saying.ts';
import { exchange, labels } from './labels.ts';

const sells = offer({ price: 100, delivery: 'slow', warranty: 'none' });
const buys = offer({ price: 0, delivery: 'fast', warranty: 'full' });
const ultimatum = threaten({ price: 100 });
const rejects = (id: string) => say([{ kind: 'reject', offer: id, reason: { why: 'one-sided' } }]);

test('boundary against boundary is defense, for both', () => {
  const talk = exchange([sells, buys], [hold('price'), hold('price')], [hold('price'), hold('delivery')]);
  expect([labels(talk), labels(talk, 'two')]).toEqual([['defense 1–3'], ['defense 1–3']]);
});

test('so is weight against weight', () => {
  const talk = exchange([ultimatum, ultimatum], [ultimatum, ultimatum], [ultimatum, ultimatum]);
  expect([labels(talk), labels(talk, 'two')]).toEqual([['defense 1–3'], ['defense 1–3']]);
});

test('one may hold out alone, without weight', () => {
  const talk = exchange(
    [hold('price'), buys],
    [rejects('offer-1-two'), concede({ price: 20 })],
    [hold('price'), concede({ price: 30 })],
  );
  expect(labels(talk)).toEqual(['defense 1–3']);
});

test('the same offer said again stands; so does a question declined', () => {
  const declines = say([{ kind: 'decline-to-answer', question: 2 }]);
  const asks = say([{ kind: 'ask-alternative' }]);
  expect(labels(exchange([sells, asks], [declines, chat()], [sells, chat()]))).toEqual(['defense 1–3']);
});

test('waiting beside an offer stands, without one it does not', () => {
  const silent = say([{ kind: 'stay-silent' }]);
  expect(labels(exchange([sells, chat()], [silent, chat()], [silent, chat()]))).toEqual(['defense 1–3']);
  expect(labels(exchange([silent, chat()], [silent, chat()], [silent, chat()]))).toEqual([]);
});

test('a crumb is no step', () => {
  const split = offer({ price: 100, delivery: 'normal', warranty: 'none' });
  const crumb = offer({ price: 90, delivery: 'slow', warranty: 'none' });
  expect(
    labels(
      exchange(
        [split, hold('price')],
        [hold('price'), hold('price')],
        [hold('price'), hold('price')],
        [crumb, hold('price')],
      ),
    ),
  ).toEqual(['defense 1–4']);
});

test.each([
  ['one moves', exchange([sells, buys], [hold('price'), hold('price')], [concede({ price: 90 }), hold('price')]), []],
  ['one holds once', exchange([sells, buys], [hold('price'), hold('price')], [chat(), hold('price')]), []],
  [
    'one presses somebody who gives',
    exchange([ultimatum, buys], [ultimatum, concede({ price: 20 })], [hold('price'), concede({ price: 30 })]),
    ['forced-transition 1–3'],
  ],
])('but not where %s', (_, talk, instead) => {
  expect(labels(talk)).toEqual(instead);
});
