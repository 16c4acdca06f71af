import { expect, test } from 'vitest';
import type { Act } from '../../../src/engine/act.ts';
import { believedPoints, equalBelief, type Belief } from '../../../src/counterparty/mind/belief.ts';
import { view } from '../../../src/engine/view.ts';
import { offer, talkWith, type Talk } from '../../support/talk.ts';

const sum = (belief: Belief): number => Object.values(belief).reduce((total, weight) => total + weight, 0);
const believed = (talk: Talk): Belief => talk.table().scripted[talk.them]?.mind.belief ?? {};

/** What the counterparty believes after hearing something, over what it believed before. */
function learnt(act: Act | readonly Act[]): { readonly before: Belief; readonly after: Belief } {
  const talk = talkWith('diplomat', { seed: 2 });
  talk.say(offer(talk.mine()));
  const before = believed(talk);
  talk.say(act);
  return { before, after: believed(talk) };
}

test('knowing nothing, it takes every issue to weigh the same, along the end the other side is known to like', () => {
  const issues = view(talkWith('diplomat').state(), 'one').issues;
  const belief = equalBelief(issues);
  expect(sum(belief)).toBeCloseTo(100, 1);
  const [uplift] = issues;
  if (uplift === undefined) throw new Error('no issue');
  expect(believedPoints(belief, uplift, { side: 'two', option: 0 })).toBeCloseTo(100 / issues.length, 1);
  expect(believedPoints(belief, uplift, { side: 'two', option: 9 })).toBe(0);
});

test.each<readonly [string, Act, string, 'more' | 'less']>([
  ['an interest that is told', { kind: 'share-interest', interest: 'no-second-march' }, 'credits', 'more'],
  ['a misdirection, which sounds just like it', { kind: 'misdirect', interest: 'late-payers' }, 'payment', 'more'],
  ['an ask', { kind: 'ask-concession', issue: 'exit' }, 'exit', 'more'],
  ['a boundary', { kind: 'hold-boundary', on: { issue: 'support' } }, 'support', 'more'],
  ['a threat', { kind: 'threaten', demand: { term: 12 }, consequence: 'rival' }, 'term', 'more'],
  ['what is given up first', { kind: 'concede', options: { term: 36 } }, 'term', 'less'],
])('%s moves the weight of its issue', (_, act, issue, which) => {
  const { before, after } = learnt(act);
  const change = (after[issue] ?? 0) - (before[issue] ?? 0);
  expect(which === 'more' ? change : -change).toBeGreaterThan(1);
  expect(sum(after)).toBeCloseTo(100, 0);
});

test('no single sign decides everything', () => {
  const talk = talkWith('diplomat', { seed: 2 });
  for (let at = 0; at < 3; at += 1) talk.say({ kind: 'ask-concession', issue: 'term' });
  const belief = believed(talk);
  expect(belief['term']).toBeLessThan(60);
  expect(Math.min(...Object.values(belief))).toBeGreaterThan(2);
});
