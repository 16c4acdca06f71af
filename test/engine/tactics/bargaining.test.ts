import { expect, test } from 'vitest';
import { chat, concede, hold, offer, say, trade } from '../../support/saying.ts';
import { exchange, labels } from './labels.ts';

const sells = offer({ price: 100, delivery: 'slow', warranty: 'none' });
const buys = offer({ price: 0, delivery: 'fast', warranty: 'full' });
const at = (price: number) => concede({ price });
const asks = say([{ kind: 'ask-interest' }]);

test('cut against cut on the price is bargaining, for both', () => {
  const talk = exchange([sells, buys], [at(90), at(10)], [at(80), at(20)]);
  expect([labels(talk), labels(talk, 'two')]).toEqual([['bargaining 1–3'], ['bargaining 1–3']]);
});

test('a large cut on one issue is still a cut', () => {
  expect(labels(exchange([sells, buys], [at(70), at(10)], [at(40), at(20)]))).toEqual(['bargaining 1–3']);
});

test('one cut between two refusals haggles on', () => {
  const talk = exchange(
    [sells, buys],
    [hold('price'), at(10)],
    [at(90), hold('price')],
    [hold('price'), hold('price')],
  );
  expect(labels(talk)).toEqual(['bargaining 2–4']);
});

test('a question beside a refusal changes nothing', () => {
  const refuses = hold('price').and(asks);
  expect(labels(exchange([sells, buys], [refuses, at(10)], [at(90), chat()], [refuses, chat()]))).toEqual([
    'bargaining 2–4',
  ]);
});

test('a trade under pressure is a cut with a price on it', () => {
  const lean = (price: number) => trade({ price }, { delivery: 'slow' }).hardLine();
  expect(labels(exchange([sells, buys], [lean(90), chat()], [lean(80), chat()]))).toEqual(['bargaining 1–3']);
});

test.each([
  [
    'steps come with a trade',
    exchange(
      [sells, buys],
      [trade({ price: 90 }, { delivery: 'slow' }), chat()],
      [trade({ price: 80 }, { delivery: 'slow' }), chat()],
    ),
    [],
  ],
  [
    'steps are large and over several issues',
    exchange(
      [sells, buys],
      [concede({ price: 90, delivery: 'normal' }), chat()],
      [concede({ price: 80, delivery: 'fast' }), chat()],
    ),
    [],
  ],
  [
    'nobody moves',
    exchange([sells, buys], [hold('price'), hold('price')], [hold('price'), hold('price')]),
    ['defense 1–3'],
  ],
  [
    'the steps pay for questions',
    exchange([sells, buys], [at(90).and(asks), chat()], [at(80).and(asks), chat()]),
    ['request 1–3'],
  ],
])('but not where %s', (_, talk, instead) => {
  expect(labels(talk)).toEqual(instead);
});
