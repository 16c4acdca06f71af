import { expect, test } from 'vitest';
import { chat, concede, hold, offer, say, threaten } from '../../support/saying.ts';
import { exchange, labels } from './labels.ts';

const asks = say([{ kind: 'ask-interest' }]);
const asksMore = say([{ kind: 'ask-constraint', about: 'timing' }]);
const sells = offer({ price: 100, delivery: 'slow', warranty: 'none' });
const buys = offer({ price: 0, delivery: 'fast', warranty: 'full' });
const step = concede({ price: 90 });
const answer = say([{ kind: 'answer', question: 1, content: { interest: 'season' } }]);
const promises = say([{ kind: 'promise', what: 'share-data', by: 9 }]);

test('questions with a step beside them, to somebody who only answers, are a request', () => {
  expect(labels(exchange([sells.and(asks), answer], [step.and(asksMore), chat()], [chat(), chat()]))).toEqual([
    'request 1–3',
  ]);
});

test('whether the answer comes does not matter', () => {
  const declines = say([{ kind: 'decline-to-answer', question: 1 }]);
  expect(labels(exchange([sells.and(asks), declines], [step.and(asksMore), chat()], [chat(), chat()]))).toEqual([
    'request 1–3',
  ]);
});

test('a promise pays as a step does', () => {
  expect(labels(exchange([asks, chat()], [promises.and(asksMore), chat()], [chat(), chat()]))).toEqual(['request 1–3']);
});

test.each([
  ['nothing is paid', exchange([sells.and(asks), chat()], [asksMore, chat()], [chat(), chat()]), []],
  ['one question was asked', exchange([sells.and(asks), chat()], [step, chat()], [chat(), chat()]), []],
  [
    'the other side moves too',
    exchange([sells.and(asks), buys], [step.and(asksMore), concede({ price: 20 })], [chat(), chat()]),
    [],
  ],
  [
    'they are asked under threat',
    exchange([sells.and(asks), chat()], [step.and(asksMore), chat()], [threaten({ price: 80 }), chat()]),
    [],
  ],
  [
    'positions are held beside the questions',
    exchange([sells.and(asks), chat()], [asksMore.and(hold('price')), chat()], [hold('price'), chat()], [step, chat()]),
    ['defense 1–3'],
  ],
])('but not where %s', (_, talk, instead) => {
  expect(labels(talk)).toEqual(instead);
});
