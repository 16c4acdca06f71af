import { expect, test } from 'vitest';
import { offersUnprepared } from '../../../src/scoring/rules/bd-7-offers-unprepared.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { accept, chat, offer } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const opening = offer({ price: 80 });
const batnaOnly = talks().put({
  kind: 'saveWorksheet',
  side: 'one',
  saved: { sheet: 'batna', value: { estimates: [], selected: 'export' } },
});
const limitOnly = talks().put({
  kind: 'saveWorksheet',
  side: 'one',
  saved: { sheet: 'limit', value: { reservationPoint: 40 } },
});

test.each([
  ['both were written', talks().prepared('one'), ['prepared 10/10']],
  ['only the BATNA was', batnaOnly, ['no-limit 5/10', 'no-limit −3']],
  ['only the limit was', limitOnly, ['no-batna 5/10', 'no-batna −3']],
  ['nothing was', talks(), ['unprepared 0/10', 'unprepared −8']],
  ['only the other side had', talks().prepared('two'), ['unprepared 0/10', 'unprepared −8']],
])('a first offer when %s', (_, prepared, marks) => {
  expect(seen(offersUnprepared, prepared.one(opening))).toEqual(marks);
});

test('talk before the first offer leaves time to write', () => {
  const talked = talks().one(chat()).two(chat());
  expect(seen(offersUnprepared, talked)).toEqual([]);
  expect(seen(offersUnprepared, talked.prepared('one').one(opening))).toEqual(['prepared 10/10']);
});

test('to take an offer unprepared is the same, and only the first time counts', () => {
  const taken = talks().one(chat()).two(opening).one(accept('offer-1-two'));
  expect(seen(offersUnprepared, taken)).toEqual(['unprepared 0/10', 'unprepared −8']);
  expect(seen(offersUnprepared, taken.two(chat()).one(opening))).toHaveLength(2);
});

test('the better line asks instead, about what matters most to oneself', () => {
  expect(betterFor(offersUnprepared, talks().one(opening))?.acts).toEqual([{ kind: 'ask-interest', issue: 'price' }]);
});
