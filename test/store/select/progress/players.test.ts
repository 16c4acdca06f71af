import { beforeAll, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type ReferencePlayer } from '../../../../src/domain/seat.ts';
import { courseOf, MEASURES } from '../../../../src/store/select/progress/course.ts';
import { finishedTables, type FinishedTable } from '../../../../src/store/select/progress/finished.ts';
import { habitsOf } from '../../../../src/store/select/progress/habits.ts';
import { playedGame } from '../../../../tools/shots/played.ts';
import { summed } from '../../../support/summed.ts';

/** Twelve negotiations as a person who plays like a reference player would have kept them: three with each type. */
function kept(player: ReferencePlayer, from: number): readonly FinishedTable[] {
  const played = [0, 1, 2].flatMap((round) =>
    COUNTERPARTY_TYPES.map((type, at) => {
      const game = playedGame({ player, type, seed: 20 + round, side: round === 1 ? 'two' : 'one' });
      return { ...game, id: `${player}-${round}-${type}`, startedAt: from + 10 * round + at };
    }),
  );
  return finishedTables(
    played.map((game) => summed(game)),
    () => 'sales',
  );
}

let expert: readonly FinishedTable[];
let conceder: readonly FinishedTable[];
beforeAll(() => {
  [conceder, expert] = [kept('conceder', 0), kept('expert', 1000)];
});

test('the expert’s middle is above the conceder’s, on the whole and on every axis that both were graded on', () => {
  for (const measure of MEASURES) {
    const [better, worse] = [courseOf(expert, measure).recent, courseOf(conceder, measure).recent];
    if (better !== undefined && worse !== undefined) expect(better.median).toBeGreaterThanOrEqual(worse.median);
  }
  const [better, worse] = [courseOf(expert, 'overall'), courseOf(conceder, 'overall')];
  expect((better.recent?.median ?? 0) - (worse.recent?.median ?? 0)).toBeGreaterThan(3000);
});

test('somebody who conceded and then plays like the expert has got better, clearly', () => {
  const tables = [...conceder.slice(-5), ...expert.slice(0, 5)];
  expect(courseOf(tables, 'overall').trend.kind).toBe('better');
  expect(courseOf(tables, 'reciprocity').trend.kind).toBe('better');
  expect(courseOf([...expert.slice(-5), ...conceder.slice(0, 5)], 'overall').trend.kind).toBe('worse');
});

test('who goes on in the same way has no clear trend', () => {
  expect(courseOf(conceder.slice(-10), 'overall').trend.kind).toBe('unclear');
});

test('the conceder’s weak spots name giving for nothing; the expert has few, and none that costs much', () => {
  const [weak, few] = [habitsOf(conceder).weak, habitsOf(expert).weak];
  expect(weak.slice(0, 4).map(({ rule }) => rule)).toContain('RC-1');
  expect(few.length).toBeLessThan(weak.length);
  const worst = (habits: typeof weak): number => Math.max(0, ...habits.map(({ lost }) => lost));
  expect(worst(few)).toBeLessThan(worst(weak) / 2);
});

test('what got better is found when the same person learns', () => {
  const { mended, weak } = habitsOf([...conceder.slice(-6), ...expert.slice(0, 6)]);
  expect(mended.map(({ rule }) => rule)).toContain('RC-1');
  expect(weak.map(({ rule }) => rule)).not.toContain('RC-1');
});
