import { describe, expect, test, vi } from 'vitest';
import { PLAIN_MANNER } from '../../src/domain/manner.ts';
import type { Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { resumeGame, startGame, type Game } from '../../src/store/game.ts';
import { memoryKeeper, type Keeper, type StoredGame } from '../../src/store/keeper.ts';
import { renewal } from '../support/renewal.ts';
import { invite, offer, whole } from '../support/two-people.ts';

const seats = { one: { kind: 'person' }, two: { kind: 'person' } } as const;
const source = (keeper: Keeper) => ({ keeper, scenario: { ...renewal(), opens: 'vendor' }, now: () => 1000 });
const says = (side: Side, ...acts: readonly Act[]) => ({ kind: 'move', side, acts, manner: PLAIN_MANNER });

async function started(keeper: Keeper = memoryKeeper()): Promise<{ game: Game; keeper: Keeper }> {
  const game = await startGame(source(keeper), 'g1', { seed: 7, difficulty: 'realistic', seats });
  if (!game.ok) throw new Error(game.error);
  return { game: game.value, keeper };
}

const kept = async (keeper: Keeper): Promise<StoredGame> => {
  const stored = await keeper.load('g1');
  if (stored === undefined || 'why' in stored) throw new Error('the game is kept');
  return stored;
};

test('what a dispatch resolves with is kept already', async () => {
  const { game, keeper } = await started();
  const done = await game.dispatch(says('one', offer(whole())));
  expect(done).toMatchObject({ ok: true, value: { safety: 'kept' } });
  expect((await kept(keeper)).branches[0]?.log).toEqual(game.get().table.log);
});

test('a refused input changes nothing and is told', async () => {
  const { game } = await started();
  const before = game.get();
  expect(await game.dispatch(says('two', invite()))).toMatchObject({ ok: false, error: { code: 'not-your-turn' } });
  expect(await game.dispatch('nonsense')).toMatchObject({ ok: false, error: { code: 'malformed' } });
  expect(game.get()).toBe(before);
});

test('inputs wait for each other', async () => {
  const { game } = await started();
  const both = await Promise.all([game.dispatch(says('one', invite())), game.dispatch(says('two', invite()))]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(game.get().table.state.moves).toHaveLength(2);
});

test('where nothing can be kept, play goes on in memory and says so', async () => {
  const full = { ...memoryKeeper(), append: () => Promise.reject(new Error('QuotaExceededError')) };
  const { game } = await started(full);
  expect(await game.dispatch(says('one', invite()))).toMatchObject({ ok: true, value: { safety: 'memory' } });
  expect(await game.dispatch(says('two', invite()))).toMatchObject({ ok: true, value: { safety: 'memory' } });
  expect(game.get().table.state.moves).toHaveLength(2);
});

describe('views', () => {
  test('hear of their own slice only, with its new and former value', async () => {
    const { game } = await started();
    const onRound = vi.fn<(now: number, before: number) => void>();
    const onMoves = vi.fn<(now: number, before: number) => void>();
    game.subscribe(({ table }) => table.state.round, onRound);
    game.subscribe(({ table }) => table.state.moves.length, onMoves);
    await game.dispatch(says('one', invite()));
    await game.dispatch(says('two', invite()));
    expect(onMoves.mock.calls).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(onRound.mock.calls).toEqual([[2, 1]]);
  });

  test('hear nothing more once they have left', async () => {
    const { game } = await started();
    const onMoves = vi.fn<() => void>();
    game.subscribe(({ table }) => table.state.moves.length, onMoves)();
    await game.dispatch(says('one', invite()));
    expect(onMoves).not.toHaveBeenCalled();
  });
});

describe('rewinding', () => {
  test('opens a branch before the event and leaves the former line as it was', async () => {
    const { game, keeper } = await started();
    await game.dispatch(says('one', offer(whole())));
    await game.dispatch(says('two', invite()));
    const former = game.get().table.log;
    await game.rewind(1);
    expect(game.get()).toMatchObject({ branch: 1, table: { log: former.slice(0, 1) } });
    await game.dispatch(says('one', invite()));
    expect((await kept(keeper)).branches.map(({ log }) => log.length)).toEqual([3, 2]);
    await game.choose(0);
    expect(game.get().table.log).toEqual(former);
  });

  test('keeps the weather: what is drawn does not depend on what was said', async () => {
    const { game } = await started();
    await game.rewind(1);
    expect(game.get().table.state.instance).toEqual((await started()).game.get().table.state.instance);
  });
});

test('a kept game is taken up on the branch and at the move where it stopped', async () => {
  const { game, keeper } = await started();
  await game.dispatch(says('one', offer(whole())));
  await game.rewind(1);
  await game.dispatch(says('one', invite()));
  const resumed = resumeGame(source(keeper), await kept(keeper));
  if (!resumed.ok) throw new Error(resumed.error.detail);
  expect(resumed.value.get()).toEqual(game.get());
  expect(await resumed.value.dispatch(says('two', invite()))).toMatchObject({ ok: true });
  expect((await kept(keeper)).branches[1]?.log).toHaveLength(3);
});

test('a kept game whose log does not follow is told with its event, and not touched', async () => {
  const { game, keeper } = await started();
  await game.dispatch(says('one', offer(whole())));
  const stored = await kept(keeper);
  const forged = structuredClone(stored.branches[0]?.log ?? []).map((event) =>
    event.kind === 'moveMade' ? { ...event, round: 9 } : event,
  );
  expect(resumeGame(source(keeper), { ...stored, branches: [{ id: 0, log: forged }] })).toMatchObject({
    ok: false,
    error: { event: 1 },
  });
  expect(await kept(keeper)).toEqual(stored);
});
