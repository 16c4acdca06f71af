import { expect, test } from 'vitest';
import { concedesOneWay } from '../../../src/scoring/rules/rc-1-concedes-one-way.ts';
import { pairsConcession } from '../../../src/scoring/rules/rc-2-pairs-concession.ts';
import { betterFor, faultOf, seen } from '../../support/marks.ts';
import { chat, concede, offer, say } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const both = (played: ReturnType<typeof talks>) => [...seen(concedesOneWay, played), ...seen(pairsConcession, played)];
const opened = talks()
  .one(offer({ price: 100, delivery: 'slow' }))
  .two(offer({ price: 20, delivery: 'normal' }));
const step = concede({ price: 90 });

test('a concession without an ask costs reciprocity', () => {
  expect(both(opened.one(step))).toEqual(['one-way 0/10', 'one-way −8']);
  expect(faultOf(concedesOneWay, opened.one(step))).toMatchObject({
    stake: 6,
    params: { issue: 'price', lost: 6, gained: 4 },
  });
});

test.each([
  ['for what the other side offers already', step.asking({ delivery: 'normal' })],
  ['for less than it offers', step.asking({ price: 10 })],
  ['about something, which is only a question', step.and(say([{ kind: 'ask-interest', issue: 'delivery' }]))],
])('an ask %s pairs nothing', (_, saying) => {
  expect(both(opened.one(saying))).toContain('one-way −8');
});

test('a step that answers theirs without having asked is half of it, and no fault', () => {
  expect(
    both(
      opened
        .one(chat())
        .two(concede({ price: 40 }))
        .one(step),
    ),
  ).toEqual(['returned 5/10']);
});

test('crumbs count for what they are', () => {
  const small = talks()
    .one(offer({ delivery: 'slow', warranty: 'none' }))
    .two(chat())
    .one(concede({ warranty: 'vague' }));
  expect(both(small)).toEqual(['one-way 0/10', 'one-way −8']);
  const half = talks()
    .one(chat())
    .two(offer({ price: 0 }))
    .one(chat())
    .two(concede({ price: 10 }));
  expect(seen(concedesOneWay, half, 'two')).toEqual(['one-way 0/8', 'one-way −8']);
});

test('the better line ties the very step to a fitting return by name', () => {
  expect(betterFor(concedesOneWay, opened.one(step))?.acts).toEqual([
    { kind: 'trade', give: { price: 90 }, get: { delivery: 'slow' } },
  ]);
});

test('where nothing is left to ask for, it holds instead', () => {
  const all = talks()
    .one(offer({ price: 100 }))
    .two(offer({ price: 0, delivery: 'slow', warranty: 'vague' }));
  const better = betterFor(concedesOneWay, all.one(concede({ price: 90 })));
  expect(better?.acts[0]).toMatchObject({ kind: 'trade', get: { warranty: 'none' } });
});
