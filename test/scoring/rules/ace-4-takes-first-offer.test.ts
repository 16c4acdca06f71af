import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { takesFirstOffer } from '../../../src/scoring/rules/ace-4-takes-first-offer.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { chat, claim, offer, say } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const ask = say([{ kind: 'ask-interest' }]);
const share = say([{ kind: 'share-interest', interest: 'season' }]);
const opening = offer({ price: 100 });
const rest = (played: Talks): Talks => played.two(chat()).one(chat()).two(chat()).one(chat());

test.each([
  ['an interest', share],
  ['a fact', claim('deadline', 'straight', 'sowing')],
])('the first offer after having asked and heard %s earns', (_, heard) => {
  expect(seen(takesFirstOffer, rest(talks().one(ask).two(heard).one(opening)))).toEqual(['taken 5/5']);
});

test.each([
  ['without having asked', chat(), share],
  ['without having heard anything', ask, chat()],
])('made %s it earns nothing', (_, first, heard) => {
  expect(seen(takesFirstOffer, rest(talks().one(first).two(heard).one(opening)))).toEqual([]);
});

const waited = talks()
  .one(ask)
  .two(share)
  .one(chat())
  .two(chat())
  .one(chat())
  .two(offer({ price: 0 }));

test('three moves without one, and then theirs, is a chance missed at the last of them', () => {
  expect(seen(takesFirstOffer, waited)).toEqual(['missed 0/5']);
  expect(occasionsOf(takesFirstOffer, waited)[0]).toMatchObject({ move: 5 });
});

test('where they offer at once there was no chance', () => {
  const early = talks()
    .one(ask)
    .two(offer({ price: 0 }))
    .one(ask)
    .two(chat())
    .one(opening);
  expect(seen(takesFirstOffer, early)).toEqual([]);
});

test('the better line opens high, with a reason', () => {
  const [missed] = occasionsOf(takesFirstOffer, waited);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(takesFirstOffer, playOf(waited.log, 'one'), missed)?.acts).toEqual([
    { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
    { kind: 'offer', package: { price: 100, delivery: 'normal', warranty: 'vague' } },
  ]);
});
