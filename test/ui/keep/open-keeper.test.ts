import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../../src/ui/keep/database.ts';
import { openKeeper } from '../../../src/ui/keep/open-keeper.ts';
import { game } from './kept-game.ts';

const options = { now: () => 1000 };
afterEach(() => vi.restoreAllMocks());

test('where the browser allows it, games are kept on the device', async () => {
  const { keeper, standing } = await openKeeper(options);
  await keeper.create(game());
  expect(standing).toBe('kept');
  expect(await (await openKeeper(options)).keeper.load('halden-1')).toEqual(game());
});

test('where the browser denies it, games live in memory, and one can go on', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { keeper, standing } = await openKeeper(options);
  await keeper.create(game({ id: 'another' }));
  expect(standing).toBe('denied');
  expect(await keeper.load('another')).toEqual(game({ id: 'another' }));
});

test('where a newer product has changed the database, it is left alone', async () => {
  const newer = await openDB(DATABASE_NAME, 99);
  newer.close();
  expect((await openKeeper(options)).standing).toBe('newer');
});
