import { expect, test } from 'vitest';
import { seatSchema } from '../../src/domain/seat-schema.ts';
import { counterpartyOf } from '../../src/domain/seat.ts';
import { tuningSchema } from '../../src/domain/tuning-schema.ts';

test('a seat without dials, one with none turned and one with all at 0 are the same seat', () => {
  const plain = { kind: 'counterparty', type: 'warrior' };
  expect(counterpartyOf('warrior')).toStrictEqual(plain);
  expect(counterpartyOf('warrior', {})).toStrictEqual(plain);
  expect(counterpartyOf('warrior', { patience: 0, honesty: 0 })).toStrictEqual(plain);
});

test('of several dials those at 0 go, and the rest stand in one order', () => {
  const seat = counterpartyOf('diplomat', { honesty: -1, suspicion: 0, patience: 2 });
  expect(JSON.stringify(seat)).toBe('{"kind":"counterparty","type":"diplomat","tuning":{"patience":2,"honesty":-1}}');
});

test.each([
  [{ kind: 'counterparty', type: 'warrior' }],
  [{ kind: 'counterparty', type: 'avoidant', tuning: { patience: -2, openness: 2 } }],
  [{ kind: 'person' }],
])('a seat in a log is read: %j', (seat) => {
  expect(seatSchema.parse(seat)).toStrictEqual(seat);
});

test.each([
  [{ patience: 3 }],
  [{ patience: -3 }],
  [{ patience: 0.5 }],
  [{ patience: '1' }],
  [{ charm: 1 }],
  [{ patience: null }],
  [[1]],
])('a tuning that says something else is refused: %j', (tuning) => {
  expect(tuningSchema.safeParse(tuning).success).toBe(false);
});

test('only counterparties are tuned', () => {
  expect(seatSchema.safeParse({ kind: 'person', tuning: { patience: 1 } }).success).toBe(false);
});
