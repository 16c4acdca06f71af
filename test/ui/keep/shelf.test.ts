import { expect, test, vi } from 'vitest';
import { memoryKeeper, type Keeper } from '../../../src/store/keeper.ts';
import { readShelf, type Shelf } from '../../../src/ui/keep/shelf.ts';
import { playedGame } from '../../../tools/shots/played.ts';

const idle = { whenIdle: () => Promise.resolve(() => 0) };

/** Everything that was told while a shelf was read. */
async function told(keeper: Keeper): Promise<readonly Shelf[]> {
  const shelves: Shelf[] = [];
  await readShelf(keeper, { ...idle, onChange: (shelf) => shelves.push(shelf) }, new AbortController().signal);
  return shelves;
}

async function kept(...games: readonly ReturnType<typeof playedGame>[]): Promise<Keeper> {
  const keeper = memoryKeeper();
  for (const game of games) await keeper.create(game);
  return keeper;
}

test('nothing kept is told at once', async () => {
  expect(await told(memoryKeeper())).toEqual([{ tables: [], waiting: [], lost: [] }]);
});

test('what was never summed up waits, and joins the others', async () => {
  const keeper = await kept(playedGame({ moves: 2, seed: 8 }), playedGame({ player: 'conceder' }));
  const shelves = await told(keeper);
  expect(shelves.map(({ tables, waiting }) => [tables.length, waiting.length])).toEqual([
    [0, 2],
    [2, 0],
  ]);
});

test('the second time everything is there without reading a single log', async () => {
  const keeper = await kept(playedGame({ moves: 2, seed: 8 }), playedGame({ player: 'conceder' }));
  const first = (await told(keeper)).at(-1);
  const load = vi.spyOn(keeper, 'load');
  const [second, ...more] = await told(keeper);
  expect(second?.tables.map(({ summary }) => summary)).toEqual(first?.tables.map(({ summary }) => summary));
  expect(more).toEqual([]);
  expect(load).not.toHaveBeenCalled();
});

test('a table that went on is summed up anew, the others are not', async () => {
  const game = playedGame({ moves: 3 });
  const [line] = game.branches;
  const keeper = await kept(
    { ...game, branches: [{ id: 0, log: line?.log.slice(0, -2) ?? [] }] },
    playedGame({ moves: 2, seed: 8 }),
  );
  await told(keeper);
  await keeper.append(game.id, { branch: 0, from: (line?.log.length ?? 0) - 2, events: line?.log.slice(-2) ?? [] });
  const load = vi.spyOn(keeper, 'load');
  expect((await told(keeper)).at(-1)?.tables).toHaveLength(2);
  expect(load.mock.calls).toEqual([[game.id]]);
});

test.each([
  ['no summary at all', { some: 'thing' }],
  ['one with another stamp', (summary: object) => ({ ...summary, stamp: 'of another product' })],
  [
    'one that claims an axis there is not',
    (summary: object) => ({ ...summary, grades: { line: 0, axes: { charm: 9 } } }),
  ],
])('%s is not believed: it is made anew', async (_name, harm) => {
  const game = playedGame({ player: 'conceder' });
  const keeper = await kept(game);
  const good = (await told(keeper)).at(-1)?.tables[0]?.summary;
  await keeper.note(game.id, typeof harm === 'function' ? harm(good ?? {}) : harm);
  const [first, last] = await told(keeper);
  expect(first?.waiting).toHaveLength(1);
  expect(last?.tables[0]?.summary).toEqual(good);
});

test('a table whose events do not follow from each other is listed as lost, with all its rows', async () => {
  const game = playedGame({ moves: 3 });
  const cut = { ...game, branches: [{ id: 0, log: game.branches[0]?.log.slice(1) ?? [] }] };
  const keeper = await kept(cut, playedGame({ moves: 2, seed: 8 }));
  expect((await told(keeper)).at(-1)).toMatchObject({
    tables: [{}],
    lost: [{ id: game.id, why: 'damaged', raw: cut }],
  });
});

test('who has left the page is told nothing more', async () => {
  const keeper = await kept(playedGame({ moves: 2, seed: 8 }));
  const stop = new AbortController();
  const onChange = vi.fn<() => void>(() => stop.abort());
  await readShelf(keeper, { ...idle, onChange }, stop.signal);
  expect(onChange).toHaveBeenCalledTimes(1);
});
