import { expect, test } from 'vitest';
import type { ActKind } from '../../src/engine/act.ts';
import { counted, FEW } from '../support/counted.ts';
import { scripted } from '../support/scripted.ts';
import { offer, talkWith, type Answered, type Talk } from '../support/talk.ts';

/** Both have a figure on the table, in a calm talk. */
function midway(seed: number): Talk {
  const talk = talkWith('avoidant', { seed });
  talk.say([{ kind: 'ask-concession', issue: 'uplift' }, offer(talk.mine())]);
  talk.say({ kind: 'share-interest', interest: 'no-second-march' });
  return talk;
}

/** Acts of open disagreement, and of exposure. */
const CONFLICT: readonly ActKind[] = [
  'threaten',
  'reject',
  'hold-boundary',
  'ask-concession',
  'ask-one-more',
  'escalate-sponsor',
  'present-meso',
  'misdirect',
  'retract',
  'name-discrepancy',
];
const disputes = (type: 'avoidant' | 'warrior') => (seed: number) => {
  const { state } = scripted(type, seed % 2 === 0 ? 'hardliner' : 'random', { seed });
  return state.moves.some(({ side, acts }) => side === 'one' && acts.some(({ kind }) => CONFLICT.includes(kind)));
};

test('it wants no conflict: whatever comes, it never refuses, demands, threatens or takes back in the open', () => {
  expect(counted('talks in which an avoidant disputes', disputes('avoidant'))).toBe(0);
  expect(counted('talks in which a warrior disputes', disputes('warrior'))).toBeGreaterThan(0.9);
});

test('it wants no exposure: the same firm words before others stir it more, and close it', () => {
  const stirred = (audience: 'open' | 'private', seed: number): Answered =>
    midway(seed).say({ kind: 'ask-interest' }, { tone: 'firm', aim: 'person', audience });
  expect(
    counted(
      'more stirred before others',
      (seed) => stirred('open', seed).mind.arousal > stirred('private', seed).mind.arousal,
      FEW,
    ),
  ).toBe(1);
  expect(counted('shut before others', (seed) => stirred('open', seed).standing.includes('shut'), FEW)).toBe(1);
  expect(counted('shut in private', (seed) => stirred('private', seed).standing.includes('shut'), FEW)).toBe(0);
});
