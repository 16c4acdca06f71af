import { expect, test } from 'vitest';
import { coerces } from '../../../src/scoring/rules/eg-3-coerces.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { chat, claim, hold, threaten } from '../../support/saying.ts';
import { talks } from '../../support/talks.ts';

const demand = { price: 90 };
const pressed = talks()
  .one(chat())
  .two(threaten({ price: 10 }));

test.each([
  ['to leave', threaten(demand, 'leave'), 'ultimatum −8'],
  ['to leave, in a hard-line tone', threaten(demand, 'leave').hardLine(), 'threat −15'],
  ['to turn to a rival', threaten(demand, 'rival'), 'threat −15'],
  ['that aims at the person', threaten(demand, 'leave').hardLine().atThePerson(), 'personal-threat −30'],
  [
    'that dresses a true alternative as menace',
    claim('alternative', 'straight', 'export-lead').hardLine(),
    'menace −8',
  ],
])('a threat %s', (_, saying, mark) => {
  expect(seen(coerces, talks().one(saying))).toContain(mark);
});

test.each([
  ['a true alternative in an even tone', claim('alternative', 'straight', 'export-lead').firmly()],
  ['evidence in a hard-line tone', claim('evidence', 'straight', 'index').hardLine()],
  ['a boundary nobody pressed', hold('price')],
])('%s coerces nobody', (_, saying) => {
  expect(seen(coerces, talks().one(saying))).toEqual([]);
});

test('to stand firm under pressure without paying it back earns', () => {
  expect(seen(coerces, pressed.one(hold('price').firmly()))).toEqual(['calm 5/5']);
  expect(seen(coerces, pressed.one(hold('price').hardLine()))).toEqual([]);
  expect(seen(coerces, pressed.one(chat()))).toEqual([]);
});

test('the better line holds the demand and lays it beside the alternative', () => {
  expect(betterFor(coerces, talks().one(threaten(demand)))).toMatchObject({
    acts: [
      { kind: 'hold-boundary', on: { issue: 'price' } },
      { kind: 'reality-test', against: { alternative: 'export' } },
      { kind: 'ask-interest', issue: 'price' },
    ],
    manner: { tone: 'firm' },
  });
});

test('menace is mended by the tone alone', () => {
  const menace = claim('alternative', 'straight', 'export-lead').hardLine();
  expect(betterFor(coerces, talks().one(menace))).toEqual({
    acts: menace.acts,
    manner: { ...menace.manner, tone: 'firm' },
  });
});
