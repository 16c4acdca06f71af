import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { keepsOrder } from '../../../src/scoring/rules/pr-1-keeps-order.ts';
import { betterFor, occasionsOf, seen } from '../../support/marks.ts';
import { chat, concede, meso, offer, say, trade, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const ask = say([{ kind: 'ask-interest' }]);
const first = offer({ price: 100, delivery: 'slow' });
const theirs = offer({ price: 10, delivery: 'fast' });
const close = say([{ kind: 'propose-closing' }]);

/** Every move is answered with small talk, but for the ones that are told. */
const going = (sayings: readonly Saying[], answers: readonly Saying[] = []): Talks =>
  sayings.reduce((played, saying, at) => played.one(saying).two(answers[at] ?? chat()), talks());

test.each<[string, Talks, readonly string[]]>([
  ['after a question', going([ask, first, chat()]), ['discovered 10/10']],
  [
    'after they have told what matters to them unasked',
    talks()
      .one(chat())
      .two(say([{ kind: 'share-interest', interest: 'season' }]))
      .one(first)
      .two(chat())
      .one(chat()),
    ['discovered 10/10'],
  ],
  ['before any question', going([first, ask, chat()]), ['too-soon 0/10', 'too-soon −3']],
  ['in the same breath as the question', going([ask.and(first), chat(), chat()]), ['too-soon 0/10', 'too-soon −3']],
])('a first proposal %s', (_, played, marks) => {
  expect(seen(keepsOrder, played)).toEqual(marks);
});

test('after two thirds of the rounds without a proposal it is late, at the move that lets it go by', () => {
  const quiet = going([ask, ask, ask, ask, ask, ask]);
  expect(seen(keepsOrder, quiet)).toEqual(['too-late 0/10']);
  expect(seen(keepsOrder, going([ask, ask, ask, ask, ask, first]))).toEqual(['discovered 10/10']);
});

test('hardly any play says nothing yet', () => {
  expect(seen(keepsOrder, going([first]))).toEqual([]);
});

test.each<[string, Talks, string]>([
  [
    'after bundles of one’s own, and something of theirs',
    going(
      [
        ask,
        meso(first.acts[0]?.kind === 'offer' ? first.acts[0].package : {}, { price: 90 }),
        trade({ price: 80 }, { delivery: 'slow' }),
      ],
      [chat(), theirs],
    ),
    'traded 10/10',
  ],
  ['after a single offer', going([ask, first, concede({ price: 90 })], [chat(), theirs]), 'stepped 6/10'],
  [
    'that they asked for',
    going([ask, first, concede({ price: 90 })], [chat(), say([{ kind: 'ask-concession', issue: 'price' }])]),
    'stepped 6/10',
  ],
  ['before they have put anything forward', going([ask, first, concede({ price: 90 })]), 'gave-first 0/10'],
])('a first step %s', (_, played, mark) => {
  expect(seen(keepsOrder, played)).toEqual(['discovered 10/10', mark]);
});

test('to speak of closing while nobody has put a whole package forward is too soon', () => {
  expect(seen(keepsOrder, going([ask, close, first]))).toContain('closed-early 0/10');
  const whole = offer({ price: 100, delivery: 'slow', warranty: 'vague' });
  expect(seen(keepsOrder, going([ask, whole, close]))).toEqual(['discovered 10/10']);
});

test('the better line asks first, about the issue that weighs most', () => {
  expect(betterFor(keepsOrder, going([first, ask, chat()]))?.acts).toEqual([{ kind: 'ask-interest', issue: 'price' }]);
});

test('the better line for a late proposal is one, with a reason', () => {
  const quiet = going([ask, ask, ask, ask, ask, ask]);
  const [late] = occasionsOf(keepsOrder, quiet);
  if (late === undefined) throw new Error('nothing was late');
  const acts = betterLine(keepsOrder, playOf(quiet.log, 'one'), late)?.acts;
  expect(acts?.map(({ kind }) => kind)).toEqual(['cite-evidence', 'offer']);
});
