import { expect, test } from 'vitest';
import { grade } from '../../../src/scoring/score.ts';
import { keptTables } from '../../../src/store/select/table-result.ts';
import { playedGame } from '../../../tools/shots/played.ts';

test('finished tables give their results, the others wait', () => {
  const done = playedGame({ player: 'expert' });
  const open = playedGame({ moves: 2 });
  const { results, open: waiting } = keptTables([done, open]);
  expect(waiting.map(({ id }) => id)).toEqual([open.id]);
  const { overall, axes } = grade(done.branches[0]?.log ?? [], 'one');
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({
    scenario: 'saas-renewal',
    side: 'one',
    type: 'warrior',
    playedAt: done.playedAt,
    overall: overall.kind === 'graded' ? overall.hundredths : undefined,
  });
  for (const { axis, grade: given } of axes)
    expect(results[0]?.axes[axis]).toBe(given.kind === 'graded' ? given.hundredths : undefined);
});

test('a table that was not graded has no grade, and one that cannot be folded is left out', () => {
  const ungraded = playedGame({ player: 'random', seed: 8 });
  const cut = { ...ungraded, id: 'cut', branches: [{ id: 0, log: ungraded.branches[0]?.log.slice(1) ?? [] }] };
  const { results, open } = keptTables([ungraded, cut]);
  expect(results.map(({ overall }) => overall)).toEqual([undefined]);
  expect(open).toEqual([]);
});
