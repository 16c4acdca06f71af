import { expect, test } from 'vitest';
import { openDB } from 'idb';
import { openDatabase } from '../../../src/ui/keep/database.ts';
import { indexedDbKeeper } from '../../../src/ui/keep/indexed-db-keeper.ts';
import { BEGUN, freshKeeper, game, LATER } from './kept-game.ts';

test('a shelf lists every game without its events, with what was noted beside it', async () => {
  const { keeper } = await freshKeeper();
  await keeper.create(game());
  await keeper.create(game({ id: 'halden-2', name: 'Second try' }));
  await keeper.note('halden-2', { anything: 1 });
  const { branches: _branches, ...bare } = game();
  const branches = [{ id: 0, events: BEGUN.length }];
  expect(await keeper.shelf()).toEqual([
    { ...bare, branches, summary: undefined },
    { ...bare, id: 'halden-2', name: 'Second try', branches, summary: { anything: 1 } },
  ]);
});

test('a note leaves the game as it is, and goes with it', async () => {
  const { keeper, database } = await freshKeeper();
  await keeper.create(game());
  await keeper.note('halden-1', { anything: 1 });
  expect(await keeper.load('halden-1')).toEqual(game());
  await keeper.append('halden-1', { branch: 0, from: BEGUN.length, events: LATER });
  expect(await keeper.shelf()).toMatchObject([{ branches: [{ events: BEGUN.length + LATER.length }] }]);
  await keeper.erase('halden-1');
  expect(await database.count('summaries')).toBe(0);
});

test('what was erased meanwhile gets no note', async () => {
  const { keeper, database } = await freshKeeper();
  await keeper.note('halden-1', { anything: 1 });
  expect(await database.count('summaries')).toBe(0);
});

test('a game is called what the person calls it, and by its scenario again when the name is taken away', async () => {
  const { keeper } = await freshKeeper();
  await keeper.create(game());
  await keeper.rename('halden-1', 'With Anna');
  expect(await keeper.load('halden-1')).toEqual(game({ name: 'With Anna' }));
  await keeper.rename('halden-1', undefined);
  expect(await keeper.load('halden-1')).toEqual(game());
});

test('a game whose row is damaged is listed with its reason', async () => {
  const { keeper, database } = await freshKeeper();
  await database.put('games', { id: 'halden-1', scenario: 7 });
  const [listed] = await keeper.shelf();
  expect(listed).toMatchObject({ id: 'halden-1', why: 'damaged' });
  expect(listed).toHaveProperty('detail', expect.stringContaining('scenario: '));
});

test('the note of a game whose log was cut does not count, so that the log is looked through and the cut is found', async () => {
  const { keeper, database } = await freshKeeper();
  for (const id of ['halden-1', 'halden-2']) {
    await keeper.create(game({ id }));
    await keeper.note(id, { anything: 1 });
  }
  await database.delete('events', ['halden-1', 0, BEGUN.length - 1]);
  expect(await keeper.shelf()).toMatchObject([
    { id: 'halden-1', summary: undefined },
    { id: 'halden-2', summary: { anything: 1 } },
  ]);
});

test('games that were kept before there were summaries are all there after the upgrade', async () => {
  const name = 'parley-of-version-1';
  const old = await openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('games', { keyPath: 'id' });
      database.createObjectStore('events', { keyPath: ['game', 'branch', 'seq'] });
    },
  });
  const { branches: _branches, ...bare } = game();
  await old.put('games', { ...bare, branches: [{ id: 0, events: BEGUN.length }] });
  for (const [seq, event] of BEGUN.entries()) await old.put('events', { game: 'halden-1', branch: 0, seq, event });
  old.close();
  const keeper = indexedDbKeeper(await openDatabase(name), { now: () => 2000 });
  expect(await keeper.list()).toEqual([game()]);
  await keeper.note('halden-1', { anything: 1 });
  expect(await keeper.shelf()).toMatchObject([{ summary: { anything: 1 } }]);
});
