import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { takeAssignment } from '../../../src/store/class/class-rows.ts';
import { CLASS_DATABASE, openClassKeeper } from '../../../src/ui/keep/class-database.ts';
import { assigned } from '../../support/handed-in.ts';

afterEach(() => vi.restoreAllMocks());

/** A row as a failing disk or another version might have left it. */
async function writeRaw(store: string, key: string, value: unknown): Promise<void> {
  const database = await openDB(CLASS_DATABASE);
  await database.put(store, value, key);
  database.close();
}

test('what was kept of a class is there after the page is opened again, and goes when it is erased', async () => {
  const first = await openClassKeeper();
  expect(first.standing).toBe('kept');
  await first.composed.put('a1b2c3d4e5', { kind: 'made', id: 'a1b2c3d4e5', at: 1, assignment: assigned() });
  await first.remarks.put('a1b2c3d4e5/ana', { learner: 'Ana', comment: 'Well asked.', score: 70 });
  await first.remarks.put('b1b2c3d4e5/ana', { learner: 'Ana', comment: '', score: null });
  const again = await openClassKeeper();
  expect((await again.composed.get('a1b2c3d4e5'))?.kind).toBe('made');
  expect(await again.remarks.under('a1b2c3d4e5/')).toHaveLength(1);
  await again.remarks.erase('a1b2c3d4e5');
  expect(await again.remarks.under('')).toHaveLength(1);
});

test('opening an assignment again keeps name and attempts', async () => {
  const keeper = await openClassKeeper();
  const assignment = assigned();
  await takeAssignment(keeper, assignment);
  const attempts = [{ game: 'g', side: 'one' as const, attempt: 1, handedIn: false }];
  await keeper.taken.put(assignment.id, { assignment, learner: 'Ana', attempts });
  expect(await takeAssignment(keeper, assigned())).toMatchObject({ learner: 'Ana', attempts });
  expect(await takeAssignment(keeper, assigned({ title: 'Forged' }))).toBeUndefined();
  expect((await keeper.taken.get(assignment.id))?.assignment.title).toBe(assignment.title);
});

test('what cannot be read is told with its place, is never written over, and goes alone', async () => {
  const keeper = await openClassKeeper();
  const broken = { learner: 'Ana', comment: 7, score: null };
  await writeRaw('remarks', 'c1b2c3d4e5/ana', broken);
  await keeper.remarks.put('c1b2c3d4e5/ana maria', { learner: 'Ana Maria', comment: '', score: 5 });
  expect(await keeper.remarks.under('c1b2c3d4e5/')).toHaveLength(1);
  const [lost, ...more] = await keeper.remarks.lost('c1b2c3d4e5/');
  expect([lost?.key, lost?.place, lost?.raw, more]).toEqual(['c1b2c3d4e5/ana', 'comment', broken, []]);
  expect(lost?.problem).toMatch(/string/u);
  await keeper.remarks.put('c1b2c3d4e5/ana', { learner: 'Ana', comment: 'New.', score: null });
  expect(await keeper.remarks.get('c1b2c3d4e5/ana')).toMatchObject({ comment: 'New.' });
  const [beside] = await keeper.remarks.lost('');
  expect(beside?.raw).toEqual(broken);
  await keeper.remarks.drop(beside?.key ?? '');
  expect(await keeper.remarks.lost('')).toEqual([]);
  expect(await keeper.remarks.under('c1b2c3d4e5/')).toHaveLength(2);
});

test('where the browser keeps nothing, a class lasts as long as the page', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const keeper = await openClassKeeper();
  expect(keeper.standing).toBe('memory');
  await keeper.remarks.put('a/b', { learner: 'Ana', comment: '', score: 5 });
  expect(await keeper.remarks.get('a/b')).toMatchObject({ score: 5 });
});
