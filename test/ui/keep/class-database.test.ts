import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { takeAssignment } from '../../../src/store/class/class-rows.ts';
import { openClassKeeper } from '../../../src/ui/keep/class-database.ts';
import { assigned } from '../../support/handed-in.ts';

afterEach(() => vi.restoreAllMocks());

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
  const taken = await takeAssignment(keeper, assigned());
  const attempts = [{ game: 'g', side: 'one' as const, attempt: 1, handedIn: false }];
  await keeper.taken.put(taken.assignment.id, { ...taken, learner: 'Ana', attempts });
  expect(await takeAssignment(keeper, assigned())).toMatchObject({ learner: 'Ana', attempts });
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
