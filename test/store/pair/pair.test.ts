import { expect, test } from 'vitest';
import { resumePair } from '../../../src/store/pair/pair.ts';
import { tick } from '../../../src/store/pair/session.ts';
import { memoryPairKeeper, readPair, type PairKeeper, type StoredPair } from '../../../src/store/pair/stored-pair.ts';
import { invite, offer, whole } from '../../support/two-people.ts';
import { leave, pairOf, says, source } from './seated-pair.ts';

async function keptIn(keeper: PairKeeper): Promise<StoredPair> {
  const read = readPair(await keeper.load('p1'));
  if (!read.ok) throw new Error(read.error.problem);
  return read.value;
}

test('the screen goes from one to the other: both prepare, the opener last, and every move passes the turn', async () => {
  const pair = await pairOf();
  expect(pair.get().stage).toEqual({ kind: 'prepare', round: 0, side: 'two' });
  await pair.change(tick(0, 'prepared', 'two'));
  expect(pair.get().stage).toEqual({ kind: 'prepare', round: 0, side: 'one' });
  await pair.change(tick(0, 'prepared', 'one'));
  expect(pair.get().stage).toEqual({ kind: 'talk', round: 0, side: 'one' });
  await says(pair, offer(whole()));
  expect(pair.get().stage).toEqual({ kind: 'talk', round: 0, side: 'two' });
  await says(pair, invite());
  expect(pair.get().stage).toEqual({ kind: 'talk', round: 0, side: 'one' });
});

test('names stand beside the log and never in it', async () => {
  const keeper = memoryPairKeeper();
  const pair = await pairOf(keeper);
  await says(pair, invite());
  const kept = await keptIn(keeper);
  expect(kept.session.names).toEqual({ a: 'Ana', b: 'Ben' });
  expect(JSON.stringify(kept.games)).not.toMatch(/Ana|Ben/u);
});

test('whoever comes back finds everything as it was, at the same turn', async () => {
  const keeper = memoryPairKeeper();
  const pair = await pairOf(keeper);
  await says(pair, offer(whole()));
  await pair.change((session) => ({
    ...session,
    scribe: [{ kind: 'moment', of: 0, round: 1, text: 'A long silence.' }],
  }));
  const kept = await keptIn(keeper);
  const again = resumePair(source(keeper), kept);
  expect(again.ok === true && again.value.get().stage).toEqual(pair.get().stage);
  expect(again.ok === true && again.value.get().session).toEqual(pair.get().session);
  expect(again.ok === true && again.value.get().games[0]?.get().table.log).toEqual(
    pair.get().games[0]?.get().table.log,
  );
});

test('chairs are exchanged in one writing, on the same figures where the seed is the same', async () => {
  const keeper = memoryPairKeeper();
  const pair = await pairOf(keeper);
  await says(pair, leave);
  await pair.exchange(7);
  const { games, session, stage } = pair.get();
  expect(stage).toEqual({ kind: 'prepare', round: 1, side: 'two' });
  expect(session.rounds.map(({ isDone }) => isDone)).toEqual([true, false]);
  const [first, second] = games.map((game) => game.get().table.state.instance);
  expect(second).toEqual(first);
  expect((await keptIn(keeper)).games).toHaveLength(2);
  await pair.exchange(8);
  expect(pair.get().games).toHaveLength(2);
});

test('where nothing can be kept the two go on in memory, and are told', async () => {
  const full = { ...memoryPairKeeper(), save: () => Promise.reject(new Error('QuotaExceededError')) };
  const pair = await pairOf(full);
  await says(pair, invite());
  expect(pair.get()).toMatchObject({ safety: 'memory', stage: { kind: 'talk', side: 'two' } });
});

test('a device that refuses one writing gets everything with the next', async () => {
  const keeper = memoryPairKeeper();
  let isFull = false;
  const pair = await pairOf({
    ...keeper,
    save: (row) => (isFull ? Promise.reject(new Error('QuotaExceededError')) : keeper.save(row)),
  });
  isFull = true;
  await pair.change(tick(0, 'prepared', 'two'));
  isFull = false;
  await pair.change(tick(0, 'prepared', 'one'));
  expect((await keptIn(keeper)).session.rounds[0]?.prepared).toEqual({ one: true, two: true });
});

test('a kept pair that was tampered with is not read', async () => {
  const keeper = memoryPairKeeper();
  await pairOf(keeper);
  const kept: unknown = await keeper.load('p1');
  expect(readPair(kept).ok).toBe(true);
  const wrong = (change: object): unknown => readPair({ ...(kept as object), ...change }); // any object will do
  expect(wrong({ session: { names: 'x' } })).toMatchObject({ ok: false, error: { place: 'session.names' } });
  expect(wrong({ games: [] })).toMatchObject({ ok: false, error: { place: 'games' } });
  expect(readPair('nonsense')).toMatchObject({ ok: false, error: { place: '' } });
});
