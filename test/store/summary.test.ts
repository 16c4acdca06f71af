import { expect, test } from 'vitest';
import { readSummary } from '../../src/store/summary.ts';
import { playedGame } from '../../tools/shots/played.ts';
import { summed } from '../support/summed.ts';

const { summary } = summed(playedGame({ player: 'conceder' }));
type Tally = Readonly<Record<string, unknown>>;

/** With the first tally that has a worst moment changed. */
function kept(change: (tally: Tally) => unknown): unknown {
  const { grades } = summary;
  const rules: readonly Tally[] = grades?.rules.map((tally) => ({ ...tally })) ?? [];
  const at = rules.findIndex(({ worst }) => worst !== undefined);
  return { ...summary, grades: { ...grades, rules: rules.map((tally, n) => (n === at ? change(tally) : tally)) } };
}

test('a summary that was kept is read as it was written', () => {
  expect(summary.grades?.rules.length).toBeGreaterThan(10);
  expect(readSummary(kept((tally) => tally))).toEqual(summary);
});

test.each<[string, (tally: Tally) => unknown]>([
  ['of a rule that there is none', (tally) => ({ ...tally, rule: 'XX-1' })],
  ['on an axis that there is none', (tally) => ({ ...tally, axis: 'charm' })],
  ['with a count below nothing', (tally) => ({ ...tally, faults: -1 })],
  ['with a count that is no number', (tally) => ({ ...tally, credits: '2' })],
  ['with half a hundredth', (tally) => ({ ...tally, lost: 0.5 })],
  ['without what it took', (tally) => Object.fromEntries(Object.entries(tally).filter(([name]) => name !== 'lost'))],
  ['with something that nobody knows', (tally) => ({ ...tally, mood: 'good' })],
  [
    'with a worst moment of no kind',
    (tally) => ({ ...tally, worst: { move: 1, round: 1, kind: 'credit', hundredths: 0 } }),
  ],
  ['with a worst moment that is none', (tally) => ({ ...tally, worst: null })],
  ['that is nothing', () => null],
  ['that is a word', () => 'tally'],
])('one with a tally %s is made anew', (_, change) => {
  expect(readSummary(kept(change))).toBeUndefined();
});
