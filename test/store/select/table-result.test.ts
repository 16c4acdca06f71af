import { expect, test } from 'vitest';
import { grade } from '../../../src/scoring/score.ts';
import { keptTables } from '../../../src/store/select/table-result.ts';
import { playedGame } from '../../../tools/shots/played.ts';
import { summed } from '../../support/summed.ts';

test('finished tables give their results, the others wait', () => {
  const done = playedGame({ player: 'expert' });
  const open = playedGame({ moves: 2 });
  const { results, open: waiting } = keptTables([done, open].map((game) => summed(game)));
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

test('a table that was not graded has no grade', () => {
  const { results, open } = keptTables([summed(playedGame({ player: 'random', seed: 8 }))]);
  expect(results.map(({ overall }) => overall)).toEqual([undefined]);
  expect(open).toEqual([]);
});

test('a table counts by its first line that came to an end, and waits where the line in sight goes on', () => {
  const done = playedGame({ player: 'conceder' });
  const log = done.branches[0]?.log ?? [];
  const rewound = {
    ...done,
    branch: 1,
    branches: [
      { id: 0, log },
      { id: 1, from: { branch: 0, events: 9 }, log: log.slice(0, 9) },
    ],
  };
  const { results, open } = keptTables([summed(rewound)]);
  expect(open.map(({ id }) => id)).toEqual([done.id]);
  expect(results[0]?.overall).toBe(keptTables([summed(done)]).results[0]?.overall);
});
