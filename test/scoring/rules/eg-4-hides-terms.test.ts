import { expect, test } from 'vitest';
import { hidesTerms } from '../../../src/scoring/rules/eg-4-hides-terms.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { accept, chat, offer, say, sign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const WHOLE = { price: 60, delivery: 'fast', warranty: 'full' };
const agreed = talks().one(offer(WHOLE)).two(accept('offer-1-one'));
const write = say([{ kind: 'summarise', text: WHOLE }]);
const annex = say([{ kind: 'attach-term', clause: 'fine-print' }]);
const ask = say([{ kind: 'ask-about-text' }]);
const signText = sign('text-2-one');
const annexed = agreed.one(write.and(annex).and(signText));

test('fine print of one’s own that nobody asked about is a major breach, at the move that put it there', () => {
  const slipped = annexed.two(signText);
  expect(seen(hidesTerms, slipped)).toEqual(['slipped-in 0/10', 'slipped-in −15']);
  expect(faultOf(hidesTerms, slipped).move).toBe(slipped.state.moves[2]?.seq);
});

test('its better line is the same text without it', () => {
  expect(betterFor(hidesTerms, annexed.two(signText))?.acts).toEqual([...write.acts, ...signText.acts]);
});

test('whoever signs it unread was careless, at the cost of what it takes', () => {
  const slipped = annexed.two(signText);
  expect(seen(hidesTerms, slipped, 'two')).toEqual(['signed-unread 0/10', 'signed-unread −8']);
  expect(faultOf(hidesTerms, slipped, 'two').stake).toBe(6);
  expect(betterFor(hidesTerms, slipped, 'two')?.acts).toEqual([{ kind: 'ask-about-text' }]);
});

test('to ask what else is in the text before signing earns, and nothing is hidden any more', () => {
  const read = annexed.two(ask).one(chat()).two(signText);
  expect(seen(hidesTerms, read, 'two')).toEqual(['read-first 10/10']);
  expect(seen(hidesTerms, read)).toEqual([]);
});

test('fine print that one reads out oneself earns as well', () => {
  const open = agreed.one(write.and(annex)).two(chat()).one(ask.and(signText)).two(signText);
  expect(seen(hidesTerms, open)).toEqual(['read-first 10/10']);
});

test('asking about a text of theirs earns half where nothing lies behind it; asking about one’s own nothing', () => {
  const plain = agreed.one(write.and(signText));
  expect(seen(hidesTerms, plain.two(ask).one(chat()).two(signText), 'two')).toEqual(['read-first 5/5']);
  expect(seen(hidesTerms, agreed.one(write).two(chat()).one(ask))).toEqual([]);
});

test('asking again earns nothing, and what was never signed hides nothing', () => {
  expect(seen(hidesTerms, annexed.two(ask).one(chat()).two(ask), 'two')).toEqual(['read-first 10/10']);
  expect(seen(hidesTerms, annexed.two(chat()))).toEqual([]);
});
