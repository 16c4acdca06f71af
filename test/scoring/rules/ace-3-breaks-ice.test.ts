import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { breaksIce } from '../../../src/scoring/rules/ace-3-breaks-ice.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, hold, offer, say, threaten } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const going = (...sayings: Parameters<Talks['one']>[0][]): Talks =>
  sayings.reduce((played, saying) => played.one(saying).two(hold('price')), talks());
const ask = say([{ kind: 'ask-interest' }]);
const warmly = (saying: typeof ask) => say(saying.acts, { ...saying.manner, tone: 'warm' });
const opening = offer({ price: 100 });

test.each([
  ['a few words before business', chat()],
  ['a question in a warm voice', warmly(ask)],
  ['an offer in a warm voice', warmly(opening)],
])('%s breaks the ice', (_, first) => {
  expect(seen(breaksIce, going(first, opening, ask))).toEqual(['broken 5/5']);
});

test.each([
  ['a neutral question', ask],
  ['friendly words with a threat', chat().and(threaten({ price: 100 }))],
  ['friendly words in a hard tone', chat().hardLine()],
])('%s does not', (_, first) => {
  expect(seen(breaksIce, going(first, opening, ask))).toEqual(['cold 0/5']);
});

test('friendly words after the first offer come too late, and after two moves as well', () => {
  expect(seen(breaksIce, going(opening, chat(), chat()))).toEqual(['cold 0/5']);
  expect(seen(breaksIce, going(ask, ask, chat()))).toEqual(['cold 0/5']);
});

test('more of them earn nothing more', () => {
  expect(seen(breaksIce, going(chat(), chat(), chat(), chat()))).toEqual(['broken 5/5']);
});

test('the better line says something friendly first', () => {
  const cold = going(opening, ask, ask);
  const [missed] = occasionsOf(breaksIce, cold);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(breaksIce, playOf(cold.log, 'one'), missed)?.acts).toEqual([
    { kind: 'build-rapport' },
    ...opening.acts,
  ]);
});
