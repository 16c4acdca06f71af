import { expect, test } from 'vitest';
import type { Act } from '../../../src/engine/act.ts';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { comparesFirst } from '../../../src/scoring/rules/bd-12-compares-first.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { accept, chat, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const besideExport: Act = { kind: 'reality-test', against: { alternative: 'export' } };
const GOOD = { price: 60, delivery: 'fast', warranty: 'vague' };
const offered = talks().one(chat()).two(offer(GOOD));
const yes = accept('offer-1-two');

test.each([
  ['beside one’s alternative', say([besideExport])],
  ['beside a standard', say([{ kind: 'reality-test', against: { fact: 'index' } }])],
])('laying it %s in the same breath earns', (_, test_) => {
  expect(seen(comparesFirst, offered.one(test_.and(yes)))).toEqual(['compared 10/10']);
});

test('so does having done so since it was offered', () => {
  expect(
    seen(
      comparesFirst,
      offered
        .one(say([besideExport]))
        .two(chat())
        .one(yes),
    ),
  ).toEqual(['compared 10/10']);
});

test.each([
  ['thinking again alone', offered.put({ kind: 'consult', side: 'one', reason: 'second-thoughts' }).one(yes)],
  [
    'a pause to think',
    offered
      .one(say([{ kind: 'pause', reason: 'consult', until: 2 }]))
      .two(chat())
      .one(yes),
  ],
])('%s counts as well', (_, played) => {
  expect(seen(comparesFirst, played)).toEqual(['consulted 10/10']);
});

test('a yes at once earns nothing, and costs nothing more', () => {
  expect(seen(comparesFirst, offered.one(yes))).toEqual(['unweighed 0/10']);
});

test('what was weighed before this offer came weighs another one', () => {
  const early = talks()
    .one(say([besideExport]))
    .two(offer(GOOD))
    .one(yes);
  expect(seen(comparesFirst, early)).toEqual(['unweighed 0/10']);
});

test('without a yes there is nothing to weigh', () => {
  expect(seen(comparesFirst, offered.one(say([besideExport])))).toEqual([]);
});

test('the better line is the same yes, weighed first', () => {
  const taken = offered.one(yes);
  const [missed] = occasionsOf(comparesFirst, taken);
  if (missed === undefined) throw new Error('nothing was missed');
  const better = betterLine(comparesFirst, playOf(taken.log, 'one'), missed);
  expect(better?.acts).toEqual([besideExport, ...yes.acts]);
  expect(seen(comparesFirst, offered.one(say(better?.acts ?? [])))).toEqual(['compared 10/10']);
});

test('where it does not stand the comparison, the better line turns it down', () => {
  const poor = talks()
    .one(chat())
    .two(offer({ ...GOOD, price: 20 }))
    .one(yes);
  const [missed] = occasionsOf(comparesFirst, poor);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(comparesFirst, playOf(poor.log, 'one'), missed)?.acts).toEqual([
    besideExport,
    { kind: 'reject', offer: 'offer-1-two', reason: { why: 'below-alternative' } },
  ]);
});
