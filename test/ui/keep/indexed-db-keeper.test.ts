import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/ui/keep/database.ts';
import { indexedDbKeeper } from '../../../src/ui/keep/indexed-db-keeper.ts';
import { BEGUN, freshKeeper, game, LATER } from './kept-game.ts';

test('a kept game comes back as it was', async () => {
  const { keeper } = await freshKeeper();
  await keeper.create(game());
  expect(await keeper.load('halden-1')).toEqual(game());
});

test('what was never kept is not there', async () => {
  const { keeper } = await freshKeeper();
  expect(await keeper.load('halden-1')).toBeUndefined();
  expect(await keeper.list()).toEqual([]);
});

test('an append goes on where the log ends, and notes when it was played', async () => {
  const { keeper } = await freshKeeper();
  await keeper.create(game());
  await keeper.append('halden-1', { branch: 0, from: BEGUN.length, events: LATER });
  expect(await keeper.load('halden-1')).toEqual(
    game({ playedAt: 2000, branches: [{ id: 0, log: [...BEGUN, ...LATER] }] }),
  );
});

test('an append is safe once its promise resolves: another connection sees it', async () => {
  const { keeper, name, options } = await freshKeeper();
  await keeper.create(game());
  await keeper.append('halden-1', { branch: 0, from: BEGUN.length, events: LATER });
  const other = indexedDbKeeper(await openDatabase(name), options);
  expect(await other.load('halden-1')).toMatchObject({ branches: [{ log: [...BEGUN, ...LATER] }] });
});

test('rewinding keeps both lines, and choosing one is remembered', async () => {
  const { keeper } = await freshKeeper();
  await keeper.create(game());
  const branch = { id: 1, from: { branch: 0, events: 1 }, log: BEGUN.slice(0, 1) };
  await keeper.addBranch('halden-1', branch);
  expect(await keeper.load('halden-1')).toMatchObject({ branch: 1, branches: [{ log: BEGUN }, branch] });
  await keeper.choose('halden-1', 0);
  expect(await keeper.load('halden-1')).toMatchObject({ branch: 0 });
});

test('erasing a game leaves nothing of it and everything of the others', async () => {
  const { keeper, database } = await freshKeeper();
  await keeper.create(game());
  await keeper.create(game({ id: 'halden-2' }));
  await keeper.erase('halden-1');
  expect(await keeper.list()).toEqual([game({ id: 'halden-2' })]);
  expect(await database.count('events')).toBe(BEGUN.length);
});

test('what cannot be stored rejects, is told, and leaves what was kept untouched', async () => {
  const { keeper, troubles } = await freshKeeper();
  await keeper.create(game());
  // a function cannot be cloned into a database
  const unstorable = [{ ...LATER[0], toString: () => '' }] as never;
  await expect(keeper.append('halden-1', { branch: 0, from: BEGUN.length, events: unstorable })).rejects.toThrow(
    'could not be cloned',
  );
  expect(troubles).toEqual([{ kind: 'refused', game: 'halden-1' }]);
  expect(await keeper.load('halden-1')).toEqual(game());
});

test('a closed connection rejects and is told', async () => {
  const { keeper, database, troubles } = await freshKeeper();
  await keeper.create(game());
  database.close();
  await expect(keeper.append('halden-1', { branch: 0, from: BEGUN.length, events: LATER })).rejects.toThrow(
    'not allowed',
  );
  expect(troubles).toEqual([{ kind: 'refused', game: 'halden-1' }]);
});
