import { expect, test } from 'vitest';
import { partingOf, ownSteps } from '../../../src/store/select/parting.ts';
import { playedAgain, playedBy } from '../../support/two-lines.ts';

const first = playedBy('conceder').log;
const again = (from: number, moves?: number) => playedAgain(first, from, 'expert', moves).log;

test('two lines part at the first own step that is not the same, whichever comes first', () => {
  const second = again(3);
  const parting = partingOf(first, second, 'one');
  const [then, now] = [parting?.first, parting?.second];
  expect(then?.step.kind).toBe('moveMade');
  expect(first.slice(0, then?.seq)).toEqual(second.slice(0, now?.seq));
  expect(then?.step).not.toEqual(now?.step);
  const back = partingOf(second, first, 'one');
  expect([back?.first, back?.second]).toEqual([now, then]);
});

test('a line in which nothing was said yet stops where the other goes on', () => {
  const second = again(2, 0);
  const parting = partingOf(first, second, 'one');
  expect(parting?.second).toBeUndefined();
  expect(parting?.first).toEqual(ownSteps(first, 'one').find(({ round }) => round === parting?.round));
});

test('what is noted or guessed turns nothing, and the same steps to the end are one line', () => {
  const note = { kind: 'noted', side: 'one', text: 'Ask about the pilot.' } as const;
  expect(partingOf(first, [...first.slice(0, 1), note, ...first.slice(1)], 'one')).toBeUndefined();
  expect(partingOf(first, first, 'one')).toBeUndefined();
});
