import { expect, test } from 'vitest';
import { yieldsToPressure } from '../../../src/scoring/rules/rc-4-yields-to-pressure.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { chat, claim, concede, hold, offer, threaten } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const opened = talks()
  .one(offer({ price: 100 }))
  .two(offer({ price: 10, delivery: 'normal' }))
  .one(chat());
const threatened = opened.two(threaten({ price: 20 }));
const step = concede({ price: 90 });

test.each([
  ['a threat', threatened, ['yielded 0/10', 'yielded −15']],
  ['a hard-line tone', opened.two(chat().hardLine()), ['yielded 0/10', 'yielded −8']],
])('to concede one-way after %s is a fault', (_, pressed, marks) => {
  expect(seen(yieldsToPressure, pressed.one(step))).toEqual(marks);
});

test.each([
  ['no pressure', opened.two(chat())],
  ['pressure with evidence behind it', opened.two(claim('evidence', 'straight', 'survey').hardLine())],
  ['pressure that gave something', opened.two(concede({ price: 20 }).hardLine())],
])('to concede after %s is not', (_, before) => {
  expect(seen(yieldsToPressure, before.one(step))).toEqual([]);
});

test('a step that is tied to a return is no yielding; it answers pressure where a reason comes with it', () => {
  const tied = step.asking({ delivery: 'slow' });
  expect(seen(yieldsToPressure, threatened.one(tied))).toEqual([]);
  const reasoned = tied.claiming('evidence', 'straight', 'index');
  expect(seen(yieldsToPressure, threatened.one(reasoned))).toEqual(['answered 10/10']);
});

test('to hold with a reason earns, without one half, and to talk past it nothing', () => {
  const reasoned = hold('price').and(claim('evidence', 'straight', 'index'));
  expect(seen(yieldsToPressure, threatened.one(reasoned))).toEqual(['answered 10/10']);
  expect(seen(yieldsToPressure, threatened.one(hold('price')))).toEqual(['held 5/10']);
  expect(seen(yieldsToPressure, threatened.one(hold('price').and(claim('evidence', 'fabricated'))))).toEqual([
    'held 5/10',
  ]);
  expect(seen(yieldsToPressure, threatened.one(chat()))).toEqual([]);
  expect(seen(yieldsToPressure, threatened.one(threaten({ price: 100 })))).toEqual([]);
});

test('the better line holds that very issue and says why', () => {
  expect(betterFor(yieldsToPressure, threatened.one(step))?.acts).toEqual([
    { kind: 'hold-boundary', on: { issue: 'price' } },
    { kind: 'cite-evidence', claim: { fact: 'index', kind: 'evidence', as: 'straight' } },
  ]);
});
