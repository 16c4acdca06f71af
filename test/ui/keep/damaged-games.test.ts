import { expect, test } from 'vitest';
import { BEGUN, freshKeeper, game } from './kept-game.ts';

type Harm = (kept: Awaited<ReturnType<typeof freshKeeper>>) => Promise<unknown>;

const HARMS: readonly (readonly [name: string, harm: Harm, why: string, detail: string])[] = [
  [
    'its end is cut off',
    ({ database }) => database.delete('events', ['halden-1', 0, 2]),
    'damaged',
    'line 0: 2 of 3 events are there',
  ],
  [
    'its middle is missing',
    ({ database }) => database.delete('events', ['halden-1', 0, 1]),
    'damaged',
    'line 0: event 1 is missing',
  ],
  [
    'its beginning is missing',
    ({ database }) => database.delete('events', ['halden-1', 0, 0]),
    'damaged',
    'line 0: event 0 is missing',
  ],
  [
    'an event is no event',
    ({ database }) => database.put('events', { game: 'halden-1', branch: 0, seq: 1, event: { kind: 'sneezed' } }),
    'damaged',
    'line 0, event 1: kind: ',
  ],
  [
    'it was written by a newer product',
    ({ database }) => database.put('events', { game: 'halden-1', branch: 0, seq: 0, event: { ...BEGUN[0], log: 99 } }),
    'newer-format',
    'line 0, log format 99',
  ],
  [
    'its row is no game',
    ({ database }) => database.put('games', { id: 'halden-1', scenario: 7 }),
    'damaged',
    'scenario: ',
  ],
  [
    'its current line is missing',
    async ({ database }) => {
      // what the database gives is the record that was put there, of any shape
      const record = (await database.get('games', 'halden-1')) as Readonly<Record<string, unknown>>;
      return database.put('games', { ...record, branch: 4 });
    },
    'damaged',
    'line 4 is missing',
  ],
];

test.each(HARMS)('a game is listed with its reason and all its rows when %s', async (_name, harm, why, detail) => {
  const kept = await freshKeeper();
  await kept.keeper.create(game());
  await kept.keeper.create(game({ id: 'halden-2' }));
  await harm(kept);
  const rows = await kept.database.getAll('events');
  const list = await kept.keeper.list();
  expect(list).toHaveLength(2);
  expect(list[0]).toMatchObject({ id: 'halden-1', why });
  expect(list[0]).toHaveProperty('detail', expect.stringContaining(detail));
  expect(list[0]).toHaveProperty(
    'raw.events',
    rows.filter((row) => row.game === 'halden-1'),
  );
  expect(list[1]).toEqual(game({ id: 'halden-2' }));
  expect(await kept.database.getAll('events')).toEqual(rows);
});
