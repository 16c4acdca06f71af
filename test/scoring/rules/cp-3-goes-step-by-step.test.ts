import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { goesStepByStep } from '../../../src/scoring/rules/cp-3-goes-step-by-step.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { metBy, type Exchange } from '../../support/met-by.ts';
import { chat, concede, offer, say, trade } from '../../support/saying.ts';

const idle: Exchange = { say: chat() };
const agenda = say([
  { kind: 'propose-agenda', issues: ['price', 'delivery'], rule: 'index' },
  { kind: 'share-interest', interest: 'cash' },
]);
const opened: Exchange = {
  say: offer({ price: 100, delivery: 'slow', warranty: 'none' }),
  answer: offer({ price: 10, delivery: 'fast', warranty: 'full' }),
};
const approach = (...exchanges: readonly Exchange[]) =>
  seen(goesStepByStep, metBy('diplomat', exchanges)).filter((mark) => !mark.startsWith('unfound'));

test.each<[string, Exchange, string]>([
  ['that makes it trust more', { say: agenda, feels: { trust: 0.5 } }, 'plan 10/10'],
  ['that it answers', { say: agenda, answer: say([{ kind: 'share-interest', interest: 'season' }]) }, 'plan 10/10'],
  ['that nothing comes of', { say: agenda }, 'plan-unmet 5/10'],
])('a plan in words %s', (_, exchange, mark) => {
  expect(approach(idle, exchange, idle)).toEqual([mark]);
});

test('without one there is none', () => {
  expect(approach(idle, idle, idle)).toEqual(['no-plan 0/10']);
});

/** The price is worth 0.6 points per cent to the seller, 0.4 to the buyer: 20 per cent of theirs bring the seller 12 points. */
test.each<[string, Exchange, string]>([
  ['tied, and as large as theirs', { say: trade({ delivery: 'normal' }, { price: 90 }) }, 'level-step 10/10'],
  ['tied, and much smaller', { say: trade({ price: 90 }, { delivery: 'slow' }) }, 'uneven-step 5/10'],
  ['in answer, unasked, and as large', { say: concede({ price: 80 }) }, 'level-step 10/10'],
])('after a step of theirs, one of one’s own %s', (_, exchange, mark) => {
  expect(
    approach(opened, { say: chat(), answer: offer({ price: 30, delivery: 'fast', warranty: 'full' }) }, exchange),
  ).toContain(mark);
});

test('a step for nothing makes it wonder', () => {
  expect(approach(opened, { say: concede({ price: 80 }) }, idle)).toContain('gift 0/10');
});

test('asking again without giving is the wrong way', () => {
  const again: Exchange = { say: say([{ kind: 'ask-concession', issue: 'price', toward: 90 }]) };
  const given: Exchange = { say: chat(), answer: offer({ price: 30, delivery: 'fast', warranty: 'full' }) };
  expect(approach(opened, given, again, again)).toContain('asked-again 0/10');
});

test.each<[string, readonly Exchange[], string, string]>([
  ['a gift', [opened, { say: concede({ price: 80 }) }, idle], 'gift', 'trade'],
  ['no plan', [idle, idle, idle], 'no-plan', 'propose-agenda'],
  ['what stayed hidden', [idle, idle, idle], 'unfound', 'reflect'],
])('there is a better line for %s', (_, exchanges, found, kind) => {
  const played = metBy('diplomat', exchanges);
  const missed = occasionsOf(goesStepByStep, played).find((mark) => mark.case === found);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(goesStepByStep, playOf(played.log, 'one'), missed)?.acts[0]?.kind).toBe(kind);
});

test('with anybody else it says nothing', () => {
  for (const type of ['avoidant', 'warrior', 'uncontrolled'] as const)
    expect(seen(goesStepByStep, metBy(type, [opened, idle, idle]))).toEqual([]);
});
