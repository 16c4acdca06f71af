import { expect, test } from 'vitest';
import { betterLine } from '../../../src/scoring/better-line.ts';
import { playOf } from '../../../src/scoring/play.ts';
import { standsFirm } from '../../../src/scoring/rules/cp-2-stands-firm.ts';
import { occasionsOf, seen } from '../../support/marks.ts';
import { metBy, type Exchange } from '../../support/met-by.ts';
import { chat, claim, concede, hold, offer, say, threaten, trade } from '../../support/saying.ts';

const index = claim('evidence', 'straight', 'index');
const opened: Exchange = { say: offer({ price: 100, delivery: 'slow' }), answer: threaten({ price: 10 }) };
const idle: Exchange = { say: chat() };
const held: Exchange = { say: hold('price').and(index), answer: threaten({ price: 10 }) };
const goal = say([{ kind: 'share-interest', interest: 'cash' }]);
const approach = (...exchanges: readonly Exchange[]) =>
  seen(standsFirm, metBy('warrior', exchanges)).filter((mark) => !mark.startsWith('unfound'));

test.each<[string, Exchange, string | undefined]>([
  ['a boundary with its ground, which heats nothing', held, 'held 10/10'],
  ['a boundary with nothing behind it', { say: hold('price') }, 'held-bare 5/10'],
  ['a boundary that makes it hotter', { ...held, feels: { arousal: 0.7 } }, 'held-bare 5/10'],
  ['a step for nothing', { say: concede({ price: 90 }) }, 'gave-in 0/10'],
  ['a threat back', { say: threaten({ price: 100 }) }, 'struck-back 0/10'],
  ['a hard tone', { say: hold('price').hardLine() }, 'struck-back 0/10'],
])('under a threat, %s', (_, exchange, mark) => {
  expect(approach(opened, exchange, idle).find((found) => !found.startsWith('no-goal'))).toBe(mark);
});

test('a step that is tied to something is neither', () => {
  expect(approach(opened, { say: trade({ price: 90 }, { delivery: 'slow' }) }, idle)).toEqual(['no-goal 0/10']);
});

test('without pressure there is nothing to stand firm against', () => {
  expect(approach({ say: offer({ price: 100 }) }, { say: hold('price').and(index) }, idle)).toEqual(['no-goal 0/10']);
});

test.each<[string, Exchange, string]>([
  ['that it answers with a step', { say: goal, answer: offer({ price: 30 }) }, 'common-goal 10/10'],
  [
    'that it answers with something of its own',
    { say: goal, answer: say([{ kind: 'share-interest', interest: 'season' }]) },
    'common-goal 10/10',
  ],
  ['that makes it trust more', { say: goal, feels: { trust: 0.5 } }, 'common-goal 10/10'],
  ['that nothing comes of', { say: goal }, 'goal-unheard 5/10'],
  ['while it boils', { say: goal, feels: { trust: 0.6 } }, 'goal-unheard 5/10'],
])('a goal for both, after a boundary, %s', (name, exchange, mark) => {
  const boundary: Exchange = { ...held, feels: { arousal: name === 'while it boils' ? 0.8 : 0.2 } };
  const first: Exchange = { ...opened, answer: offer({ price: 10 }).and(threaten({ price: 10 })) };
  expect(approach(first, boundary, exchange)).toContain(mark);
});

test('a goal before it has seen anybody stand counts for nothing', () => {
  expect(approach({ say: goal, feels: { trust: 0.6 } }, opened, idle)).toContain('no-goal 0/10');
});

test.each<[string, readonly Exchange[], string, string]>([
  ['giving in', [opened, { say: concede({ price: 90 }) }, idle], 'gave-in', 'hold-boundary'],
  ['no goal for both', [opened, held, idle], 'no-goal', 'propose-agenda'],
])('there is a better line for %s', (_, exchanges, found, kind) => {
  const played = metBy('warrior', exchanges);
  const missed = occasionsOf(standsFirm, played).find((mark) => mark.case === found);
  if (missed === undefined) throw new Error('nothing was missed');
  expect(betterLine(standsFirm, playOf(played.log, 'one'), missed)?.acts[0]?.kind).toBe(kind);
});

test('with anybody else it says nothing', () => {
  for (const type of ['avoidant', 'diplomat', 'uncontrolled'] as const)
    expect(seen(standsFirm, metBy(type, [opened, held, idle]))).toEqual([]);
});
