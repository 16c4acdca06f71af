import 'fake-indexeddb/auto';
import { act, fireEvent, screen } from '@testing-library/react';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { erasePairs, openPairKeeper, PAIR_DATABASE } from '../../../src/ui/pair/pair-database.ts';
import { lookAt, newPair, settled } from './at-one-screen.tsx';

afterEach(async () => {
  vi.restoreAllMocks();
  await erasePairs();
});

const BROKEN = { id: 'old-1', revision: 3, session: { names: 'x' } };

/** A pair that can be read beside one that cannot. */
async function withBroken() {
  const one = await newPair({}, await openPairKeeper());
  const database = await openDB(PAIR_DATABASE);
  await database.put('pairs', BROKEN);
  database.close();
  return one;
}

test('a pair that cannot be read is listed with its reason, saved as it is, and erased alone', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  });
  const one = await withBroken();
  const { navigate } = await lookAt(one);
  act(() => navigate('/pair'));
  await settled();
  expect(screen.getByRole('link', { name: /^Go on: Ana and Ben/u })).toBeDefined();
  const told = screen.getByText('A pair (old-1)').closest('li');
  expect(told?.textContent).toMatch(/does not hold together at (?:scenario|session\.names|startedAt)/u);
  fireEvent.click(screen.getByRole('button', { name: /^Save the pair old-1/u }));
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual(BROKEN);
  fireEvent.click(screen.getByRole('button', { name: /^Erase the pair old-1/u }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase it' }));
  await settled();
  expect(screen.queryByText('A pair (old-1)')).toBeNull();
  expect((await one.keeper.list()).map(({ id }) => id)).toEqual([one.id]);
});

test('its address says that it cannot be read, not that it is gone', async () => {
  await lookAt({ ...(await withBroken()), id: BROKEN.id });
  expect(screen.getByText(/What is kept of it cannot be read/u)).toBeDefined();
});
