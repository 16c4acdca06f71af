import { expect, test } from 'vitest';
import { memoryKeeper, type Keeper } from '../../../src/store/keeper.ts';
import { counterpartyOpposite, openGames, type NewTable } from '../../../src/ui/app/games.ts';
import { playedGame } from '../../../tools/shots/played.ts';

const TABLE: NewTable = { scenario: 'saas-renewal', side: 'two', type: 'diplomat', difficulty: 'hard', seed: 11 };
const opened = (keeper: Keeper) => openGames({ keeper, now: () => 1000, newId: () => 'new' });

test('a table starts as it was chosen, and is kept at once', async () => {
  const keeper = memoryKeeper();
  const games = opened(keeper);
  expect(await games.start(TABLE)).toEqual({ ok: true, value: 'new' });
  const open = await games.open('new');
  expect(open.ok && open.value.side).toBe('two');
  const state = open.ok ? open.value.game.get().table.state : undefined;
  expect(state).toMatchObject({ seed: 11, difficulty: 'hard', seats: { two: { kind: 'person' } } });
  expect(state && counterpartyOpposite(state.seats, 'two')).toEqual({ kind: 'counterparty', type: 'diplomat' });
  expect(await keeper.load('new')).toBeDefined();
});

test('a table starts with the dials that were turned, and without those that were not', async () => {
  const games = opened(memoryKeeper());
  await games.start({ ...TABLE, tuning: { patience: -1, honesty: 0 } });
  const open = await games.open('new');
  const state = open.ok ? open.value.game.get().table.state : undefined;
  expect(state && counterpartyOpposite(state.seats, 'two')).toEqual({
    kind: 'counterparty',
    type: 'diplomat',
    tuning: { patience: -1 },
  });
});

test('every screen gets the same game', async () => {
  const keeper = memoryKeeper();
  await keeper.create(playedGame({ moves: 2 }));
  const games = opened(keeper);
  const id = playedGame({ moves: 2 }).id;
  expect(await games.open(id)).toBe(await games.open(id));
});

test('a table that is not kept is said to be missing, and may come later', async () => {
  const keeper = memoryKeeper();
  const games = opened(keeper);
  const stored = playedGame({ moves: 2 });
  expect(await games.open(stored.id)).toEqual({ ok: false, error: { kind: 'missing' } });
  await keeper.create(stored);
  expect((await games.open(stored.id)).ok).toBe(true);
});

test('a table whose log does not follow from its moves says where, and keeps it', async () => {
  const keeper = memoryKeeper();
  const stored = playedGame({ moves: 3 });
  const tampered = stored.branches.map((branch) => ({
    ...branch,
    log: branch.log.map((event) =>
      event.kind === 'reactionShown' ? { ...event, face: 'pleased' as const, sound: 'x' } : event,
    ),
  }));
  await keeper.create({ ...stored, branches: tampered });
  const open = await opened(keeper).open(stored.id);
  expect(open).toMatchObject({ ok: false, error: { kind: 'departed', departure: { recorded: 'reactionShown' } } });
});

test('a table of a scenario that is not in this build says so', async () => {
  const keeper = memoryKeeper();
  await keeper.create({ ...playedGame({ moves: 2 }), scenario: 'nowhere' });
  expect(await opened(keeper).open(playedGame({ moves: 2 }).id)).toEqual({
    ok: false,
    error: { kind: 'no-scenario', why: 'unknown-scenario' },
  });
});
