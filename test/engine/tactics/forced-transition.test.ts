import { expect, test } from 'vitest';
import { chat, claim, concede, hold, offer, threaten } from '../../support/saying.ts';
import { exchange, labels } from './labels.ts';

const sells = offer({ price: 100, delivery: 'slow', warranty: 'none' });
const buys = offer({ price: 0, delivery: 'fast', warranty: 'full' });
const ultimatum = threaten({ price: 100 });
const rival = claim('alternative', 'inflated', 'export-lead').firmly();
const calmDate = claim('deadline', 'straight', 'quarter-end');
const [bid20, bid30, bid40] = [20, 30, 40].map((price) => concede({ price }));

test('ultimatums without a step, while the other side gives, force', () => {
  expect(labels(exchange([sells, buys], [ultimatum, bid20 ?? chat()], [ultimatum, bid30 ?? chat()]))).toEqual([
    'forced-transition 1–3',
  ]);
});

test('a rival or a deadline behind a firm tone is weight as well', () => {
  expect(
    labels(exchange([sells.and(rival).firmly(), buys], [rival, bid20 ?? chat()], [hold('price'), bid30 ?? chat()])),
  ).toEqual(['forced-transition 1–3']);
});

test('somebody who merely gives way to talk is forced too', () => {
  expect(labels(exchange([ultimatum, chat()], [ultimatum, chat()], [ultimatum, hold('price')]))).toEqual([
    'forced-transition 1–3',
  ]);
});

test.each([
  [
    'it moves itself',
    exchange([sells, buys], [ultimatum, bid20 ?? chat()], [ultimatum.and(concede({ price: 90 })), bid30 ?? chat()]),
    [],
  ],
  [
    'it presses once',
    exchange([sells, buys], [ultimatum, bid20 ?? chat()], [hold('price'), bid30 ?? chat()]),
    ['defense 1–3'],
  ],
  [
    'a date is told without leaning on it',
    exchange([sells, buys], [calmDate, bid20 ?? chat()], [calmDate, bid30 ?? chat()], [calmDate, bid40 ?? chat()]),
    [],
  ],
  [
    'the other side stands as firm',
    exchange([sells, buys], [ultimatum, hold('price')], [ultimatum, hold('price')]),
    ['defense 1–3'],
  ],
])('but not where %s', (_, talk, instead) => {
  expect(labels(talk)).toEqual(instead);
});
