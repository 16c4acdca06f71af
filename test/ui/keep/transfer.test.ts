import { expect, test } from 'vitest';
import { memoryKeeper } from '../../../src/store/keeper.ts';
import { exportAll, importGames, parseExport } from '../../../src/ui/keep/transfer.ts';
import { BEGUN, freshKeeper, game, LATER } from './kept-game.ts';

async function exported(...games: readonly ReturnType<typeof game>[]): Promise<string> {
  const keeper = memoryKeeper();
  for (const kept of games) await keeper.create(kept);
  return exportAll(keeper);
}

/** An export with something in it replaced. */
async function harmed(
  change: (
    data: { games: readonly [Record<string, unknown>, Record<string, unknown>] } & Record<string, unknown>,
  ) => void,
) {
  const data = JSON.parse(await exported(game(), game({ id: 'halden-2' }))) as never; // two games were exported
  change(data);
  return JSON.stringify(data);
}

test('what was exported comes back on another device', async () => {
  const text = await exported(
    game(),
    game({
      id: 'halden-2',
      branch: 1,
      branches: [
        { id: 0, log: BEGUN },
        { id: 1, from: { branch: 0, events: 1 }, log: BEGUN.slice(0, 1) },
      ],
    }),
  );
  const read = parseExport(text);
  const { keeper } = await freshKeeper();
  expect(read.ok && (await importGames(keeper, read.value)).taken).toHaveLength(2);
  expect(await exportAll(keeper)).toBe(text);
});

test('a game that is here already is not taken in twice; a different one under its id gets an id of its own', async () => {
  const { keeper } = await freshKeeper();
  await keeper.create(game());
  expect(await importGames(keeper, [game()])).toMatchObject({ taken: [], known: [{ id: 'halden-1' }] });
  const longer = game({ branches: [{ id: 0, log: [...BEGUN, ...LATER] }] });
  expect(await importGames(keeper, [longer])).toMatchObject({ taken: [longer], beside: [longer] });
  expect(await importGames(keeper, [longer])).toMatchObject({ taken: [], known: [longer] });
  const ids = (await keeper.list()).map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(await keeper.load('halden-1')).toEqual(game());
});

test('a device that is full takes in what it can, names the rest, and changes nothing that is kept', async () => {
  const keeper = memoryKeeper();
  await keeper.create(game());
  const full = {
    ...keeper,
    create: (one: ReturnType<typeof game>) => (one.id === 'b' ? Promise.reject(new Error('full')) : keeper.create(one)),
  };
  const [a, b] = [game({ id: 'a' }), game({ id: 'b' })];
  expect(await importGames(full, [a, b])).toEqual({ taken: [a], known: [], beside: [], refused: [b] });
  expect(await keeper.load('halden-1')).toEqual(game());
});

test('a name of one’s own travels along; without any, an older product can still read the file', async () => {
  const named = await exported(game({ name: 'With Anna' }));
  expect(named).toContain('"version": 2');
  expect(parseExport(named)).toMatchObject({ ok: true, value: [{ name: 'With Anna' }] });
  expect(await exported(game())).toContain('"version": 1');
});

test('that one sat opposite oneself, and what it was fitted from, is kept and travels along', async () => {
  const figures = { asks: 0.2, threatens: 0.1, hardLine: 1, pressure: 0.6, warmth: -0.2, time: 0.9, early: 0.05 };
  const asSelf = { ...figures, concedes: 0.3, moves: 18, plays: 2 };
  const text = await exported(game({ asSelf }));
  const read = parseExport(text);
  const { keeper } = await freshKeeper();
  expect(read.ok && (await importGames(keeper, read.value)).taken).toHaveLength(1);
  expect(await keeper.load('halden-1')).toMatchObject({ asSelf });
  expect(parseExport(text.replace('"plays": 2', '"plays": "two"'))).toMatchObject({ ok: false });
});

test('games that cannot be read travel along raw, and are never taken in', async () => {
  const { keeper, database } = await freshKeeper();
  await keeper.create(game());
  await database.delete('events', ['halden-1', 0, 1]);
  const text = await exportAll(keeper);
  expect(text).toContain('event 1 is missing');
  expect(parseExport(text)).toEqual({ ok: true, value: [] });
});

const BROKEN: readonly (readonly [name: string, text: () => Promise<string>, code: string, place: string])[] = [
  ['no JSON', async () => '{"format": "parley', 'not-json', ''],
  ['something else', async () => '{"log": []}', 'not-an-export', ''],
  ['from a newer product', () => harmed((data) => void (data['version'] = 9)), 'newer-format', 'version'],
  [
    'a game without its scenario',
    () => harmed(({ games }) => delete games[1]?.['scenario']),
    'bad-game',
    'games[1].scenario',
  ],
  [
    'an empty log',
    () => harmed(({ games }) => void (games[0]['branches'] = [{ id: 0, log: [] }])),
    'bad-game',
    'games[0].branches[0].log',
  ],
  [
    'a log that begins in the middle',
    () => harmed(({ games }) => void (games[1]['branches'] = [{ id: 0, log: LATER }])),
    'bad-game',
    'games[1].branches[0].log',
  ],
  [
    'a log of a newer format',
    () => harmed(({ games }) => void (games[0]['branches'] = [{ id: 0, log: [{ ...BEGUN[0], log: 99 }] }])),
    'newer-format',
    'games[0].branches[0].log',
  ],
  [
    'a line that is not there',
    () => harmed(({ games }) => void (games[0]['branch'] = 3)),
    'bad-game',
    'games[0].branch',
  ],
];

test.each(BROKEN)('an import of %s is refused with its place', async (_name, text, code, place) => {
  expect(parseExport(await text())).toMatchObject({ ok: false, error: { code, place } });
});
