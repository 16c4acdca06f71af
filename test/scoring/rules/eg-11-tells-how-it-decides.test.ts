import { expect, test } from 'vitest';
import { tellsHowItDecides } from '../../../src/scoring/rules/eg-11-tells-how-it-decides.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { accept, chat, claim, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const WHOLE = { price: 60, delivery: 'fast', warranty: 'full' };
const when = claim('deadline', 'straight', 'quarter-end');
const how = say([{ kind: 'propose-agenda', issues: ['price'], rule: 'index' }]);

test('to say by when and by what one decides earns once, where the second half is said', () => {
  const told = talks().one(how).two(chat()).one(when);
  expect(seen(tellsHowItDecides, told)).toEqual(['both 10/10']);
  expect(occasionsOf(tellsHowItDecides, told)[0]?.move).toBe(told.state.moves[2]?.seq);
  expect(seen(tellsHowItDecides, told.two(chat()).one(when.and(how)))).toHaveLength(1);
});

test.each([
  ['the date alone', when],
  ['the standard alone', how],
  ['an order without a standard', when.and(say([{ kind: 'propose-agenda', issues: ['price'] }]))],
  ['a date made tighter than it is', how.and(claim('deadline', 'inflated', 'quarter-end'))],
  ['a date that is not there', how.and(claim('deadline', 'fabricated'))],
  ['a vague hurry', how.and(claim('deadline', 'vague', 'quarter-end'))],
])('%s earns nothing, and costs nothing here', (_, saying) => {
  expect(seen(tellsHowItDecides, talks().one(saying))).toEqual([]);
});

test('said once all is settled it guides nobody', () => {
  const settled = talks().one(offer(WHOLE)).two(accept('offer-1-one'));
  expect(seen(tellsHowItDecides, settled.one(when.and(how)))).toEqual([]);
});
