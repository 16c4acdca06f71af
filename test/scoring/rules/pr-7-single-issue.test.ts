import { expect, test } from 'vitest';
import { hagglesOnOne } from '../../../src/scoring/rules/pr-7-single-issue.ts';
import { betterFor, seen } from '../../support/marks.ts';
import { chat, concede, offer, say, sign, takeAndSign, trade, type Saying } from '../../support/saying.ts';
import { talks, type Talks } from '../../support/talks.ts';

const opened = talks()
  .one(offer({ price: 100, delivery: 'slow', warranty: 'none' }))
  .two(chat());
const going = (...sayings: readonly Saying[]): Talks =>
  sayings.reduce((played, saying) => played.one(saying).two(chat()), opened);
const askFor = (issue: string): Saying => say([{ kind: 'ask-concession', issue }]);

test('three moves running on one issue, while others lie open, is haggling', () => {
  const alone = going(concede({ price: 90 }), askFor('price'), concede({ price: 80 }));
  expect(seen(hagglesOnOne, alone)).toEqual(['haggled 0/5', 'haggled −3']);
});

test.each<[string, Talks]>([
  ['two moves', going(concede({ price: 90 }), askFor('price'))],
  [
    'a move about another issue in between',
    going(concede({ price: 90 }), askFor('delivery'), concede({ price: 80 }), askFor('price')),
  ],
  ['a trade in between', going(concede({ price: 90 }), trade({ price: 80 }, { delivery: 'slow' }), askFor('price'))],
])('%s is none', (_, played) => {
  expect(seen(hagglesOnOne, played)).toEqual([]);
});

test('words about something else do not break the row', () => {
  const alone = going(concede({ price: 90 }), chat(), askFor('price'), chat(), concede({ price: 80 }));
  expect(seen(hagglesOnOne, alone)).toContain('haggled −3');
});

test('where one issue alone was used in what was signed, that is deducted once, by the value of it', () => {
  const whole = { price: 70, delivery: 'slow', warranty: 'none' };
  const alone = going(concede({ price: 90 }), concede({ price: 80 }), concede({ price: 70 }));
  expect(seen(hagglesOnOne, alone)).toContain('haggled −3');
  const signed = opened
    .one(concede({ price: 90 }))
    .two(chat())
    .one(concede({ price: 80 }))
    .two(chat())
    .one(offer(whole))
    .two(takeAndSign('offer-4-one', 'text-4-two', whole))
    .one(sign('text-4-two'));
  expect(seen(hagglesOnOne, signed)).toEqual([]);
});

test('who brings another issue in when they pull at one earns', () => {
  const pulling = opened.one(chat()).two(askFor('price')).one(chat()).two(askFor('price'));
  expect(seen(hagglesOnOne, pulling.one(trade({ price: 90 }, { delivery: 'slow' })))).toEqual(['broadened 5/5']);
  expect(seen(hagglesOnOne, pulling.one(concede({ price: 90 })))).toEqual([]);
});

test('the better line ties something else to something else', () => {
  const alone = going(concede({ price: 90 }), askFor('price'), concede({ price: 80 }));
  const [act] = betterFor(hagglesOnOne, alone)?.acts ?? [];
  expect(act?.kind).toBe('trade');
  expect(JSON.stringify(act)).not.toContain('price');
});
