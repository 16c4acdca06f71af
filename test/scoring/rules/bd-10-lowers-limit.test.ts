import { expect, test } from 'vitest';
import type { Input } from '../../../src/engine/events.ts';
import { lowersLimit } from '../../../src/scoring/rules/bd-10-lowers-limit.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, claim, offer, threaten } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const consult = (points?: number): Input => ({
  kind: 'consult',
  side: 'one',
  reason: 'second-thoughts',
  ...(points !== undefined && { points }),
});
const going = talks()
  .prepared('one')
  .one(offer({ price: 100 }))
  .two(chat());

test('lowering one’s limit for no reason is a moderate fault, by as much as it was lowered', () => {
  expect(seen(lowersLimit, going.put(consult(28)))).toEqual(['lowered 0/5', 'lowered −8']);
  expect(faultOf(lowersLimit, going.put(consult(28)))).toMatchObject({
    move: 3,
    stake: 12,
    params: { points: 28, limit: 40 },
  });
});

test('after a threat it is a major one', () => {
  const pressed = talks()
    .prepared('one')
    .one(offer({ price: 100 }))
    .two(threaten({ price: 0 }));
  expect(seen(lowersLimit, pressed.put(consult(28)).one(chat()))).toEqual([
    'lowered-under-pressure 0/5',
    'lowered-under-pressure −15',
  ]);
});

test.each([
  ['a changed alternative', going.put({ kind: 'improveAlternative', side: 'one', alternative: 'export' })],
  ['a fact of theirs that can be checked', going.one(chat()).two(claim('evidence', 'straight', 'survey'))],
])('%s is news, and then it is none', (_, informed) => {
  expect(seen(lowersLimit, informed.put(consult(28)))).toEqual([]);
});

test('the same fact made larger than it is is no news', () => {
  const misled = going.one(chat()).two(claim('evidence', 'inflated', 'survey'));
  expect(seen(lowersLimit, misled.put(consult(28)))).toContain('lowered −8');
});

test('thinking again and keeping it earns, where something speaks against it', () => {
  expect(seen(lowersLimit, going.put(consult()))).toEqual([]);
  expect(
    seen(
      lowersLimit,
      going
        .one(chat())
        .two(offer({ price: 0, delivery: 'fast', warranty: 'full' }))
        .put(consult()),
    ),
  ).toEqual(['kept 5/5']);
});

test('raising it is none of this rule’s business', () => {
  expect(seen(lowersLimit, going.put(consult(60)))).toEqual([]);
});

test('the better line stays where it is, beside the alternative', () => {
  expect(betterFor(lowersLimit, going.put(consult(28)))?.acts).toEqual([
    { kind: 'hold-boundary', on: { issue: 'price' } },
    { kind: 'reality-test', against: { alternative: 'export' } },
  ]);
});
