import { expect, test } from 'vitest';
import { keepsBackRisk } from '../../../src/scoring/rules/eg-9-keeps-back-risk.ts';
import { scenarioSchema } from '../../../src/scenario/schema.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { MACHINE } from '../../support/machine.ts';
import { accept, chat, hold, offer, say, sign } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

/** The seller knows that the machine may break down; the buyer cannot see it. */
const worn = scenarioSchema.parse({
  ...MACHINE,
  facts: [
    ...MACHINE.facts,
    { id: 'wear', kind: 'risk', holder: 'seller', verifiable: 0.3, strength: 0.5, risk: 'breakdown' },
  ],
});
const WHOLE = { price: 60, delivery: 'fast', warranty: 'vague' };
const tell = say([{ kind: 'disclose-risk', fact: 'wear' }]);
const write = (text = WHOLE) => say([{ kind: 'summarise', text }]);
const start = talks(worn).one(chat()).two(chat());
const signs = sign('text-2-two');

const deal = (whole = WHOLE, first = offer(whole)) =>
  start.one(first).two(accept('offer-2-one').and(write(whole)).and(signs));

test('kept back to the signature it is a major breach, at the last move before they signed', () => {
  const kept = deal().one(signs);
  expect(seen(keepsBackRisk, kept)).toEqual(['kept-back 0/10', 'kept-back −15']);
  expect(faultOf(keepsBackRisk, kept).move).toBe(kept.state.moves[2]?.seq);
});

test('where a clause takes most of it up, it is less', () => {
  const full = { ...WHOLE, warranty: 'full' };
  expect(seen(keepsBackRisk, deal(full).one(signs))).toEqual(['covered 0/10', 'covered −8']);
});

test('said after they had signed, it comes too late', () => {
  expect(seen(keepsBackRisk, deal().one(tell.and(signs)))).toEqual(['told-late 0/10', 'told-late −8']);
});

test('told before, it earns once', () => {
  expect(seen(keepsBackRisk, deal(WHOLE, tell.and(offer(WHOLE))).one(signs))).toEqual(['told 10/10']);
  const early = talks(worn).one(tell).two(chat()).one(offer(WHOLE)).two(accept('offer-2-one').and(write()).and(signs));
  expect(seen(keepsBackRisk, early.one(tell.and(signs)))).toEqual(['told 10/10']);
});

test('while no agreement is near, nothing is due and nothing is earned', () => {
  expect(seen(keepsBackRisk, start.one(tell).two(chat()))).toEqual([]);
  expect(seen(keepsBackRisk, deal().one(hold('price')))).toEqual([]);
});

test('whoever holds no risk of its own owes nothing', () => {
  expect(seen(keepsBackRisk, deal().one(signs), 'two')).toEqual([]);
});

test('the better line tells it in the same move, or in place of something else', () => {
  expect(betterFor(keepsBackRisk, deal().one(signs))?.acts).toEqual([...tell.acts, ...offer(WHOLE).acts]);
  const full = chat().and(hold('price')).and(offer(WHOLE));
  expect(betterFor(keepsBackRisk, deal(WHOLE, full).one(signs))?.acts).toEqual([...tell.acts, ...full.acts.slice(1)]);
});
