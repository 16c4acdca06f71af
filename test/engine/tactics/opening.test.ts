import { expect, test } from 'vitest';
import { chat, concede, hold, offer, say, threaten } from '../../support/saying.ts';
import { exchange, labels } from './labels.ts';

const agenda = say([{ kind: 'propose-agenda', issues: ['price', 'delivery', 'warranty'] }]);
const shares = say([{ kind: 'share-interest', interest: 'cash' }]);
const invites = say([{ kind: 'invite' }]);
const askedBack = say([{ kind: 'ask-interest' }]);
const first = offer({ price: 100, delivery: 'slow', warranty: 'none' });

test('good will three times, met with civility, is an opening', () => {
  expect(labels(exchange([chat().and(agenda), askedBack], [shares, chat()], [invites, askedBack]))).toEqual([
    'opening 1–3',
  ]);
});

test('it goes on while a first package lies on the table, until the first step', () => {
  const talk = exchange([agenda, chat()], [shares, chat()], [first, chat()], [invites, chat()], [chat(), chat()]);
  expect(labels(talk)).toEqual(['opening 1–5']);
  expect(labels(talk.one(concede({ price: 90 })))).toEqual(['opening 1–5']);
});

test('both sides may open', () => {
  expect(labels(exchange([chat(), chat()], [invites, chat()], [shares, chat()]), 'two')).toEqual(['opening 1–3']);
});

test('an interest given in answer is as good as one shared, an empty answer is not', () => {
  const asked = say([{ kind: 'ask-interest' }]);
  const answered = (content: { readonly interest?: string }) => say([{ kind: 'answer', question: 2, content }]);
  const talk = (content: { readonly interest?: string }) =>
    exchange([agenda, asked], [answered(content), chat()], [first, chat()]);
  expect(labels(talk({ interest: 'cash' }))).toEqual(['opening 1–3']);
  expect(labels(talk({}))).toEqual([]);
});

test('a firm refusal in answer leaves it one', () => {
  expect(labels(exchange([first.and(agenda), hold('price')], [shares, hold('price')], [chat(), chat()]))).toEqual([
    'opening 1–3',
  ]);
});

test.each([
  ['two moves of it are too few', exchange([agenda, chat()], [shares, chat()]), []],
  [
    'a step makes it something else',
    exchange([agenda.and(first), chat()], [concede({ price: 90 }), chat()], [chat(), chat()]),
    [],
  ],
  [
    'an ultimatum in answer ends the good relation',
    exchange([agenda, chat()], [shares, threaten({ price: 0 })], [chat(), chat()]),
    [],
  ],
  [
    'an insult in answer does so too',
    exchange([agenda, chat()], [shares, chat().hardLine().atThePerson()], [chat(), chat()]),
    [],
  ],
  [
    'a boundary held twice is no welcome',
    exchange([agenda.and(hold('price')), chat()], [shares.and(hold('price')), chat()], [chat(), chat()]),
    ['defense 1–3'],
  ],
  [
    'kind acts in a hard-line tone are none',
    exchange([agenda.hardLine(), chat()], [shares.hardLine(), chat()], [chat(), chat()]),
    ['forced-transition 1–3'],
  ],
])('%s', (_, talk, instead) => {
  expect(labels(talk)).toEqual(instead);
});
