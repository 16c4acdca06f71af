import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { drawsOut } from '../../../src/scoring/rules/cp-1-draws-out.ts';
import { betterFor, occasionsOf, seen } from '../../support/marks.ts';
import { metBy, type Exchange } from '../../support/met-by.ts';
import { chat, claim, offer, say, threaten } from '../../support/saying.ts';

const invite = say([{ kind: 'invite' }]);
const ask = say([{ kind: 'ask-interest', issue: 'price' }]);
const idle: Exchange = { say: chat() };
const slips: Exchange = { say: chat(), voice: { parts: [{ line: 'question', slots: { slips: 'warranty' } }] } };
const approach = (...exchanges: readonly Exchange[]) =>
  seen(drawsOut, metBy('avoidant', exchanges)).filter((mark) => !mark.startsWith('unfound'));

test.each<[string, Exchange]>([
  ['an invitation', { say: invite, feels: { openness: 0.5 } }],
  ['one open question', { say: ask, feels: { trust: 0.5 } }],
  ['its words said back', { say: say([{ kind: 'reflect', heard: 2 }]), feels: { openness: 0.6 } }],
  ['an invitation that it answers', { say: invite, answer: say([{ kind: 'share-interest', interest: 'season' }]) }],
])('%s draws it out where it opens up', (_, exchange) => {
  expect(approach(idle, exchange, idle)).toContain('drawn-out 10/10');
});

test('room that it does not take yet is worth less, none at all nothing', () => {
  expect(approach(idle, { say: invite }, idle)).toEqual(['invited 4/10']);
  expect(approach(idle, idle, idle)).toEqual(['left-alone 0/10']);
});

test.each<[string, Exchange]>([
  ['an offer in the same breath', { say: invite.and(offer({ price: 90 })), feels: { openness: 0.6 } }],
  ['pressure in the same breath', { say: invite.and(threaten({ price: 90 })), feels: { openness: 0.6 } }],
  ['a hard tone', { say: ask.hardLine(), feels: { openness: 0.6 } }],
])('%s makes no room', (_, exchange) => {
  expect(approach(idle, exchange, idle)).toContain('left-alone 0/10');
});

test('repeating an invitation earns nothing more', () => {
  const opens: Exchange = { say: invite, feels: { openness: 0.9 } };
  expect(approach(idle, opens, opens, opens)).toEqual(['drawn-out 10/10']);
});

test('what slips out is taken up by asking, and passed over by anything else', () => {
  expect(approach(slips, { say: ask }, idle)).toContain('taken-up 10/10');
  const passed = metBy('avoidant', [slips, { say: offer({ price: 90 }) }, idle]);
  expect(seen(drawsOut, passed)).toEqual(expect.arrayContaining(['passed-over 0/10', 'passed-over −8']));
  expect(betterFor(drawsOut, passed)?.acts).toEqual([{ kind: 'ask-interest', issue: 'warranty' }]);
});

test('pressing it is the wrong way, and counted once', () => {
  const press: Exchange = { say: claim('deadline', 'straight', 'quarter-end').hardLine() };
  expect(approach(press, press, press).filter((mark) => mark.startsWith('pressed'))).toEqual(['pressed 0/10']);
});

test('nobody else is drawn out by this rule', () => {
  for (const type of ['warrior', 'diplomat', 'uncontrolled'] as const)
    expect(seen(drawsOut, metBy(type, [idle, { say: invite }, idle]))).toEqual([]);
});

test('the better line for leaving it alone says back and invites', () => {
  const played = metBy('avoidant', [idle, idle, idle]);
  const missed = occasionsOf(drawsOut, played).find((mark) => mark.case === 'left-alone');
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(drawsOut, playOf(played.log, 'one'), missed)?.acts.map(({ kind }) => kind)).toEqual([
    'reflect',
    'invite',
  ]);
});
