import { expect, test } from 'vitest';
import type { ActOf } from '../../../src/engine/act.ts';
import { disclosesLimit } from '../../../src/scoring/rules/bd-4-discloses-limit.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, hold, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const disclose = (limit: ActOf<'disclose-reservation'>['limit']) => say([{ kind: 'disclose-reservation', limit }]);
const askedForLimits = talks()
  .one(chat())
  .two(say([{ kind: 'ask-constraint', about: 'limits' }]));

test('telling one’s limit is a major fault, telling another figure a moderate one', () => {
  expect(seen(disclosesLimit, talks().one(disclose({ points: 40 })))).toEqual(['points −15']);
  expect(seen(disclosesLimit, talks().one(disclose({ points: 60 })))).toEqual(['points −8']);
});

test('the stake is the room one had left', () => {
  const near = talks()
    .one(offer({ price: 50, delivery: 'fast', warranty: 'vague' }))
    .two(chat());
  expect(faultOf(disclosesLimit, near.one(disclose({ points: 40 }))).stake).toBe(10);
});

test('a floor on one issue with a standard behind it is minor', () => {
  const floor = disclose({ issue: 'price', option: 50 });
  expect(seen(disclosesLimit, talks().one(floor))).toEqual(['issue −8']);
  expect(seen(disclosesLimit, talks().one(floor.claiming('evidence', 'straight', 'index')))).toEqual(['issue −3']);
  expect(seen(disclosesLimit, talks().one(floor.claiming('evidence', 'fabricated')))).toEqual(['issue −8']);
});

test('asked for it, to answer with something else earns, and silence earns nothing', () => {
  expect(seen(disclosesLimit, askedForLimits.one(hold('price')))).toEqual(['kept 5/5']);
  expect(seen(disclosesLimit, askedForLimits.one(chat()))).toEqual([]);
  expect(seen(disclosesLimit, talks().one(hold('price')))).toEqual([]);
});

test('the better line gives the reason in place of the figure', () => {
  expect(betterFor(disclosesLimit, talks().one(disclose({ issue: 'price', option: 50 })))?.acts).toEqual([
    { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
  ]);
});
