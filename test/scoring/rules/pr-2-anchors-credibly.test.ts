import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { anchorsCredibly } from '../../../src/scoring/rules/pr-2-anchors-credibly.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, claim, offer, say, type Saying } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** The index supports a price of 60, the cost sheet one of 70; the price runs from 0 to 100. */
const index = claim('evidence', 'straight', 'index');
const at = (price: number): Saying => offer({ price, delivery: 'slow' });
const opened = (...sayings: readonly Saying[]) =>
  sayings.reduce((played, saying) => played.one(saying).two(chat()), talks());
const range = (from: number, to: number): Saying => say([{ kind: 'state-range', issue: 'price', from, to }]);

test.each<[string, Saying, readonly string[]]>([
  ['within what the fact supports', index.and(at(100)), ['grounded 10/10']],
  ['below it', index.and(at(50)), ['grounded 10/10']],
  ['about something else than the fact', index.and(offer({ delivery: 'slow' })), ['beside 6/10']],
  ['with a reason nobody can check', claim('evidence', 'vague', 'index').and(at(100)), ['vague 4/10']],
  ['with an invented reason, which is another rule’s', claim('evidence', 'fabricated').and(at(100)), []],
  ['with an inflated one, too', claim('evidence', 'inflated', 'index').and(at(100)), []],
  ['without any, which is another rule’s', at(100), []],
])('a first offer %s', (_, saying, marks) => {
  expect(seen(anchorsCredibly, opened(saying))).toEqual(marks);
});

test('a figure far beyond the fact is stretched', () => {
  const theirs = opened(chat())
    .one(chat())
    .two(claim('evidence', 'straight', 'index').and(offer({ price: 10 })));
  expect(seen(anchorsCredibly, theirs, 'two')).toEqual(['stretched 3/10']);
});

test('a reason given before the offer counts, one given after it does not', () => {
  expect(seen(anchorsCredibly, opened(index, at(100)))).toEqual(['grounded 10/10']);
  expect(seen(anchorsCredibly, opened(at(100), index))).toEqual([]);
});

test('a range is an anchor by its better end, and needs a source where one has any', () => {
  expect(seen(anchorsCredibly, opened(index.and(range(70, 90))))).toEqual(['grounded 10/10']);
  expect(seen(anchorsCredibly, opened(range(70, 90)))).toEqual(['bare-range 0/10']);
});

test('only the first figure counts', () => {
  expect(seen(anchorsCredibly, opened(index.and(at(100)), at(90), at(100)))).toHaveLength(1);
});

test.each<[string, Saying, readonly unknown[]]>([
  [
    'a fact that speaks of it',
    range(70, 90),
    [
      { kind: 'cite-evidence', claim: { fact: 'cost-sheet', kind: 'evidence', as: 'straight' } },
      { kind: 'state-range', issue: 'price', from: 70, to: 90 },
    ],
  ],
])('the better line brings %s', (_, saying, acts) => {
  const played = opened(saying);
  const [missed] = occasionsOf(anchorsCredibly, played);
  if (missed === undefined) throw new Error('nothing was missed');
  const better = betterLine(anchorsCredibly, playOf(played.log, 'one'), missed)?.acts;
  expect(better).toContainEqual(acts[1]);
  expect(better?.[0]?.kind).toBe('cite-evidence');
});

test('the better line for a stretched figure goes no further than the fact carries', () => {
  const played = opened(chat())
    .one(chat())
    .two(claim('evidence', 'straight', 'index').and(offer({ price: 10 })));
  const [missed] = occasionsOf(anchorsCredibly, played, 'two');
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(anchorsCredibly, playOf(played.log, 'two'), missed)?.acts.at(-1)).toEqual({
    kind: 'offer',
    package: { price: 20 },
  });
});
