import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/ui/keep/database.ts';
import { indexedDbKeeper } from '../../../src/ui/keep/indexed-db-keeper.ts';
import { BEGUN, freshKeeper, game, LATER } from './kept-game.ts';

async function twoTabs() {
  const first = await freshKeeper();
  await first.keeper.create(game());
  return { ...first, second: indexedDbKeeper(await openDatabase(first.name), first.options) };
}

const batch = { branch: 0, from: BEGUN.length, events: LATER };

test('the later of two tabs is refused, and the kept log is the first one’s', async () => {
  const { keeper, second, troubles } = await twoTabs();
  await keeper.append('halden-1', batch);
  await expect(second.append('halden-1', { ...batch, events: LATER.slice(0, 1) })).rejects.toThrow('has not 3 events');
  expect(troubles).toEqual([{ kind: 'elsewhere', game: 'halden-1' }]);
  expect(await keeper.load('halden-1')).toMatchObject({ branches: [{ log: [...BEGUN, ...LATER] }] });
});

test('two appends at the same moment: one is kept whole, the other not at all', async () => {
  const { keeper, second } = await twoTabs();
  const both = await Promise.allSettled([keeper.append('halden-1', batch), second.append('halden-1', batch)]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await keeper.load('halden-1')).toMatchObject({ branches: [{ log: [...BEGUN, ...LATER] }] });
});

test('a line that another tab has opened is not written over', async () => {
  const { keeper, second, troubles } = await twoTabs();
  const branch = { id: 1, from: { branch: 0, events: 2 }, log: BEGUN.slice(0, 2) };
  await keeper.addBranch('halden-1', branch);
  await expect(second.addBranch('halden-1', { ...branch, log: BEGUN.slice(0, 1) })).rejects.toThrow('line 1 exists');
  expect(troubles).toEqual([{ kind: 'elsewhere', game: 'halden-1' }]);
  expect(await keeper.load('halden-1')).toMatchObject({ branches: [{ id: 0 }, branch] });
});

test('a game erased in one tab is not half revived by the other', async () => {
  const { keeper, second, database } = await twoTabs();
  await keeper.erase('halden-1');
  await expect(second.append('halden-1', batch)).rejects.toThrow('expected object');
  expect(await database.count('events')).toBe(0);
});
