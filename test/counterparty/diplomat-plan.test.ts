import { expect, test } from 'vitest';
import type { Act } from '../../src/engine/act.ts';
import { offer, shareOf, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

const heard = (talk: Talk): number => talk.state().moves.findLast(({ side }) => side === talk.them)?.seq ?? 0;
const issues = (talk: Talk): readonly string[] => talk.state().instance.issues.map(({ id }) => id);
const reflect = (talk: Talk): Act => ({ kind: 'reflect', heard: heard(talk) });
const plan = (talk: Talk): readonly Act[] => [
  { kind: 'propose-agenda', issues: issues(talk) },
  { kind: 'share-interest', interest: 'cost-line' },
];
const confided = ({ lines }: Answered): boolean => lines.includes('pivotal');

/** A plan, an interest, two paired steps and one reflection; each can be left out. */
function fairTalk(
  seed: number,
  leave: 'nothing' | 'plan' | 'pairs' | 'reflection' = 'nothing',
  spoil?: Act,
): Answered[] {
  const talk = talkWith('diplomat', { seed });
  const replies: Answered[] = [];
  const say = (acts: readonly Act[]): void => {
    if (talk.state().outcome === undefined) replies.push(talk.say(acts, { tone: 'warm' }));
  };
  const step = (at: number): readonly Act[] => [
    ...(leave === 'reflection' ? [] : [reflect(talk)]),
    ...(leave === 'pairs' ? [] : ([{ kind: 'ask-concession', issue: 'exit' }] as const)),
    offer(talk.mine({ uplift: 6 * at })),
  ];
  say(leave === 'plan' ? [{ kind: 'share-interest', interest: 'cost-line' }] : plan(talk));
  say([{ kind: 'share-interest', interest: 'no-second-march' }, { kind: 'ask-interest' }]);
  say([offer(talk.mine())]);
  for (let at = 1; at <= 3; at += 1) say(step(at));
  if (spoil !== undefined) say([spoil]);
  return replies;
}

test('with a worded plan, paired steps and one reflection a diplomat tells what its plan hangs on', () => {
  expect(shareOf((seed) => fairTalk(seed).some(confided))).toBeGreaterThan(0.9);
});

test('from then on it speaks plainly, in its turned voice', () => {
  const replies = fairTalk(2);
  const at = replies.findIndex(confided);
  expect(replies[at]?.voice.turned).toBe(true);
  expect(replies.slice(0, at).some(({ voice }) => voice.turned)).toBe(false);
});

test.each(['plan', 'pairs', 'reflection'] as const)('without the %s it keeps it to itself', (leave) => {
  expect(shareOf((seed) => fairTalk(seed, leave).some(confided))).toBe(0);
});

test('threatened, it closes up again', () => {
  const replies = fairTalk(2, 'nothing', threat({ uplift: 0 }));
  expect(replies.at(-1)?.standing).toContain('guarded');
  expect(replies.at(-1)?.voice.turned).toBe(false);
});
