import { expect, test } from 'vitest';
import type { Lens } from '../../../src/domain/lens.ts';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { fitsStrategy } from '../../../src/scoring/rules/pr-8-fits-strategy.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, claim, concede, hold, offer, say, trade, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

/** A hand of 40 points, three issues that can be traded: integrative and interest-based fit, claiming does not. */
const going = (sayings: readonly Saying[], plan?: Lens): Talks =>
  sayings.reduce(
    (played, saying) => played.one(saying).two(chat()),
    plan === undefined
      ? talks()
      : talks().put({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'strategy', value: { lens: plan } } }),
  );
const first = offer({ price: 100, delivery: 'slow', warranty: 'none' });
const meso = say([
  {
    kind: 'present-meso',
    packages: [
      { price: 100, delivery: 'slow' },
      { price: 90, delivery: 'slow', warranty: 'none' },
    ],
  },
]);
const ask = say([{ kind: 'ask-interest' }]);
const lensOf = (played: Talks) => occasionsOf(fitsStrategy, played)[0]?.params['lens'];

test.each<[string, readonly Saying[], string, string]>([
  [
    'trades',
    [
      first,
      trade({ price: 90 }, { delivery: 'slow' }),
      trade({ price: 80 }, { delivery: 'slow' }),
      trade({ price: 70 }, { delivery: 'slow' }),
    ],
    'integrative',
    'fits 10/10',
  ],
  ['questions', [ask, ask, say([{ kind: 'invite' }])], 'interest', 'fits 10/10'],
  ['figures', [first, concede({ price: 90 }), concede({ price: 80 })], 'claiming', 'unfit 0/10'],
  ['boundaries', [hold('price'), hold('price'), hold('delivery')], 'batna', 'open 6/10'],
  [
    'deadlines and a hard tone',
    [first.hardLine(), claim('deadline', 'straight', 'quarter-end'), ask.hardLine()],
    'power',
    'open 6/10',
  ],
])('who plays by %s is judged by that', (_, sayings, lens, mark) => {
  const played = going(sayings);
  expect(lensOf(played)).toBe(lens);
  expect(seen(fitsStrategy, played)).toEqual([mark]);
});

test('too little play shows no way of going about it', () => {
  expect(seen(fitsStrategy, going([ask, ask]))).toEqual([]);
});

test('what preparation has counts once it shows in play; a plan that is not played is none', () => {
  const figures = [first, concede({ price: 90 }), concede({ price: 80 })];
  expect(lensOf(going([...figures, ask, ask], 'interest-based'))).toBe('interest');
  expect(lensOf(going(figures, 'interest-based'))).toBe('claiming');
});

test('a plan written after the first move is none', () => {
  const late = going([first, concede({ price: 90 }), concede({ price: 80 })])
    .put({ kind: 'saveWorksheet', side: 'one', saved: { sheet: 'strategy', value: { lens: 'interest-based' } } })
    .one(ask)
    .two(chat())
    .one(ask);
  expect(lensOf(late)).toBe('claiming');
});

test.each<[string, readonly Saying[], string]>([
  [
    'before anything of one’s own lies there, a question',
    [first, concede({ price: 90 }), concede({ price: 80 })],
    'ask-interest',
  ],
  ['later, a trade', [meso, concede({ price: 80 }), concede({ price: 70 }), concede({ price: 60 })], 'trade'],
])('the better line for what does not fit is a move that does: %s', (_, sayings, kind) => {
  const played = going(sayings);
  const [missed] = occasionsOf(fitsStrategy, played);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(fitsStrategy, playOf(played.log, 'one'), missed)?.acts[0]?.kind).toBe(kind);
});
