import { expect, test } from 'vitest';
import { goesOnAlone } from '../../../src/scoring/rules/rc-8-goes-on-alone.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, concede, hold, leave, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const opened = talks()
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(offer({ price: 10, delivery: 'fast' }));
/** 6 points given, two moves of theirs, nothing back. */
const dry = opened
  .one(concede({ price: 90 }))
  .two(chat())
  .one(chat())
  .two(chat());
const step = concede({ price: 80 });

test('to give again where nothing has come back for two moves is a fault, by all that went unanswered', () => {
  expect(seen(goesOnAlone, dry.one(step))).toEqual(['went-on 0/10', 'went-on −8']);
  expect(faultOf(goesOnAlone, dry.one(step))).toMatchObject({
    stake: 12,
    params: { before: 6, lost: 6, issue: 'price' },
  });
});

test('tied to an ask it is a lighter one', () => {
  expect(seen(goesOnAlone, dry.one(step.asking({ delivery: 'slow' })))).toContain('went-on −3');
});

test.each([
  ['a pause', say([{ kind: 'pause', reason: 'consult', until: 2 }]), ['paused 10/10']],
  ['going to the sponsors', say([{ kind: 'escalate-sponsor', reason: 'stuck', by: 3 }]), ['paused 10/10']],
  ['leaving with the door open', leave(), ['paused 10/10']],
  ['holding', hold('price'), ['held 5/10']],
  ['talking of something else', chat(), []],
])('%s instead', (_, saying, marks) => {
  expect(seen(goesOnAlone, dry.one(saying))).toEqual(marks);
});

test.each([
  ['after one silent move', opened.one(concede({ price: 90 })).two(chat())],
  [
    'after a step of theirs',
    opened
      .one(concede({ price: 90 }))
      .two(chat())
      .one(chat())
      .two(concede({ price: 20 })),
  ],
  ['where hardly anything was given', opened.one(chat()).two(chat()).one(chat()).two(chat())],
])('nothing has stopped %s', (_, before) => {
  expect(seen(goesOnAlone, before.one(step))).toEqual([]);
  expect(seen(goesOnAlone, before.one(hold('price')))).toEqual([]);
});

test('their first offer is an answer', () => {
  const unanswered = talks()
    .one(offer({ price: 100 }))
    .two(chat())
    .one(concede({ price: 90 }))
    .two(chat())
    .one(chat())
    .two(offer({ price: 10 }));
  expect(seen(goesOnAlone, unanswered.one(step))).toEqual([]);
});

test('the better line holds that very issue and pauses', () => {
  expect(betterFor(goesOnAlone, dry.one(step))?.acts).toEqual([
    { kind: 'hold-boundary', on: { issue: 'price' } },
    { kind: 'pause', reason: 'consult', until: 2 },
  ]);
});
