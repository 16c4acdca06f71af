import { expect, test } from 'vitest';
import { writesLimit } from '../../../src/scoring/rules/bd-8-writes-limit.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, offer } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const opening = offer({ price: 100 });
const writing = (reservationPoint: number): Talks =>
  talks().put({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'limit', value: { reservationPoint } } });
const playOn = (played: Talks): Talks =>
  played
    .two(offer({ price: 20 }))
    .one(chat())
    .two(chat())
    .one(chat());

/** The seller's alternative is worth 40. */
test.each([
  ['as the alternatives imply', 40, ['right 10/10']],
  ['hardly off', 42, ['right 10/10']],
  ['a little off', 45, ['slip 5/10']],
  ['far too low', 20, ['too-low 0/10', 'too-low −8']],
  ['far too high', 60, ['too-high 0/10', 'too-high −3']],
])('a limit written %s', (_, points, marks) => {
  expect(seen(writesLimit, playOn(writing(points).one(opening)))).toEqual(marks);
});

test('the stake is the distance', () => {
  expect(faultOf(writesLimit, writing(28).one(opening))).toMatchObject({
    stake: 12,
    params: { points: 28, limit: 40 },
  });
});

test('it earns nothing before it is put to use, nor where they offered nothing to hold it against', () => {
  expect(seen(writesLimit, playOn(writing(40).one(chat())))).toEqual([]);
  expect(seen(writesLimit, writing(40).one(opening))).toEqual([]);
});

test('nothing written is another rule’s', () => {
  expect(seen(writesLimit, playOn(talks().one(opening)))).toEqual([]);
});

const improved = playOn(writing(40).one(opening)).two(chat()).put({
  kind: 'improveAlternative',
  side: 'one',
  alternative: 'export',
});

test('a revision is judged by the alternatives as they are by then', () => {
  const revised = (points: number): Talks =>
    improved.put({ kind: 'consult', side: 'one', reason: 'changed-alternative', points }).one(opening).two(chat());
  expect(seen(writesLimit, revised(45))).toEqual(['right 10/10', 'right 10/10']);
  expect(seen(writesLimit, revised(30))).toEqual(['right 10/10', 'too-low 0/10', 'too-low −8']);
});

test('a limit that news has left behind is said once, two moves later', () => {
  const after = improved.one(opening).two(chat()).one(opening).two(chat());
  expect(seen(writesLimit, after)).toEqual(['right 10/10']);
  expect(seen(writesLimit, after.one(opening))).toEqual(['right 10/10', 'behind-news 0/5']);
  expect(seen(writesLimit, after.one(opening).two(chat()).one(opening))).toHaveLength(2);
});

test('the better line is to stop and think again before anything goes on the table', () => {
  expect(betterFor(writesLimit, writing(20).one(opening))?.acts).toEqual([
    { kind: 'pause', reason: 'consult', until: 1 },
  ]);
});
