import { expect, test } from 'vitest';
import { chat, claim, concede, hold, meso, offer, say, trade } from '../../support/saying.ts';
import { exchange, labels } from './labels.ts';

const sells = offer({ price: 100, delivery: 'slow', warranty: 'none' });
const buys = offer({ price: 0, delivery: 'fast', warranty: 'full' });
const index = claim('evidence', 'straight', 'index');
const survey = claim('evidence', 'straight', 'survey');
const gives90 = trade({ price: 90 }, { delivery: 'slow' });
const gives80 = trade({ price: 80 }, { delivery: 'slow' });
const bid20 = trade({ price: 20 }, { warranty: 'full' });
const bid30 = trade({ price: 30 }, { warranty: 'full' });

test('evidence, trades and steps on both sides are win-win, for both', () => {
  const talk = exchange([sells.and(index), buys.and(survey)], [gives90, bid20], [gives80, bid30]);
  expect([labels(talk), labels(talk, 'two')]).toEqual([['win-win 1–3'], ['win-win 1–3']]);
});

test('bundles, clauses and answers count as well as trades', () => {
  const bundles = meso(
    { price: 90, delivery: 'slow', warranty: 'none' },
    { price: 100, delivery: 'normal', warranty: 'none' },
  );
  const clause = say([{ kind: 'add-clause', clause: 'warranty', strength: 'vague' }]);
  const asks = concede({ price: 20 }).and(say([{ kind: 'ask-interest' }]));
  const answers = say([{ kind: 'answer', question: 4, content: { interest: 'cash' } }]);
  expect(labels(exchange([sells, buys], [bundles, asks], [answers, bid30], [clause, chat()]))).toEqual(['win-win 1–4']);
});

test('steps of their own accord are a contribution', () => {
  expect(
    labels(exchange([sells.and(index), buys], [gives90, concede({ price: 20 })], [gives80, concede({ price: 30 })])),
  ).toEqual(['win-win 1–3']);
});

test.each([
  ['they never move', exchange([sells.and(index), buys.and(survey)], [gives90, survey], [gives80, survey]), []],
  ['they give once and hold', exchange([sells.and(index), buys], [gives90, bid20], [gives80, hold('price')]), []],
  ['nothing of one’s own has moved', exchange([sells.and(index), buys], [index, bid20], [index, bid30]), []],
  [
    'bare cuts build nothing',
    exchange([sells, buys], [concede({ price: 90 }), bid20], [concede({ price: 80 }), bid30]),
    ['bargaining 1–3'],
  ],
  [
    'a trade with pressure behind it builds nothing',
    exchange([sells, buys], [gives90.hardLine(), bid20], [gives80.hardLine(), bid30]),
    ['bargaining 1–3'],
  ],
  [
    'they press twice',
    exchange([sells.and(index), buys.hardLine()], [gives90, bid20.hardLine()], [gives80, bid30]),
    [],
  ],
])('but not where %s', (_, talk, instead) => {
  expect(labels(talk)).toEqual(instead);
});
