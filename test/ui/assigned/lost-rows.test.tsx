import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { LostRow, Rows } from '../../../src/store/class/class-keeper.ts';
import { classKeeperInMemory, type ClassKeeper } from '../../../src/store/class/class-rows.ts';
import { AssignedPage } from '../../../src/ui/assigned/assigned-page.tsx';
import { ClassHome } from '../../../src/ui/class/class-home.tsx';
import { services, show } from '../app/screen.tsx';

afterEach(() => vi.restoreAllMocks());

/** Rows of which one cannot be read. */
function withLost<Row>(rows: Rows<Row>, first: LostRow): Rows<Row> {
  let lost: readonly LostRow[] = [first];
  return {
    ...rows,
    lost: (start) => Promise.resolve(lost.filter(({ key }) => key.startsWith(start))),
    drop: (gone) => {
      lost = lost.filter(({ key }) => key !== gone);
      return Promise.resolve();
    },
  };
}

const ROW: LostRow = { key: 'a1b2c3d4e5', place: 'assignment.title', problem: 'Too long', raw: { kind: 'made', x: 1 } };
const keeping = (change: (kept: ClassKeeper) => Partial<ClassKeeper>) => {
  const kept = classKeeperInMemory();
  return services({ classes: () => Promise.resolve({ ...kept, ...change(kept) }) });
};

test('an instructor sees what cannot be read, with the reason, saves it as it is, and erases it alone', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  });
  show(
    <ClassHome />,
    keeping(({ composed }) => ({ composed: withLost(composed, ROW) })),
  );
  const region = await screen.findByRole('region', { name: 'Kept, but cannot be read' });
  expect(region.textContent).toContain('An assignment of yours (a1b2c3d4e5)');
  expect(region.textContent).toContain('does not hold together at assignment.title: Too long.');
  fireEvent.click(screen.getByRole('button', { name: /^Save as a file: An assignment/u }));
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual(ROW.raw);
  fireEvent.click(screen.getByRole('button', { name: /^Erase: An assignment/u }));
  expect((await screen.findByRole('dialog')).textContent).toContain('a1b2c3d4e5) is taken off this device');
  fireEvent.click(screen.getByRole('button', { name: 'Erase it' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Kept, but cannot be read' })).toBeNull());
  expect(screen.getByText('Erased.')).toBeTruthy();
});

test('a learner is told that what is kept of an assignment cannot be read, and finds it where assignments are opened', async () => {
  const given = keeping(({ taken }) => ({ taken: withLost(taken, ROW) }));
  const { unmount } = show(<AssignedPage token={ROW.key} />, given);
  expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be read. Nothing was taken away/u);
  unmount();
  show(<AssignedPage />, given);
  expect(await screen.findByText(/An assignment that was opened here/u)).toBeTruthy();
});
