import { renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { memoryKeeper, type StoredGame } from '../../../src/store/keeper.ts';
import { ServicesProvider } from '../../../src/ui/app/services.tsx';
import { useOtherLogs } from '../../../src/ui/debrief/use-other-logs.ts';
import { services } from '../app/screen.tsx';
import { inARow, played } from '../games/kept-tables.tsx';

/** Which tables are read beside the first of some, and how many lines of play they have. */
async function readBeside(...games: readonly StoredGame[]): Promise<{ lines: number; read: readonly string[] }> {
  const keeper = memoryKeeper();
  for (const game of games) await keeper.create(game);
  const load = vi.spyOn(keeper, 'load');
  const given = services({ keeper });
  const { result } = renderHook(() => useOtherLogs(games[0]?.id ?? ''), {
    wrapper: ({ children }) => <ServicesProvider services={given}>{children}</ServicesProvider>,
  });
  await waitFor(() => expect(result.current).not.toEqual([]));
  return { lines: result.current.length, read: load.mock.calls.map(([id]) => id) };
}

test('of many tables only those of the same scenario are read', async () => {
  const [renewal, engineer] = await Promise.all([
    played({ moves: 2 }),
    played({ scenario: 'senior-engineer', moves: 2 }),
  ]);
  expect(await readBeside(...inARow(renewal, engineer, renewal, engineer))).toEqual({ lines: 1, read: ['t2'] });
});

test('where there is none, one other table says that there is something to compare with', async () => {
  const [renewal, engineer] = await Promise.all([
    played({ moves: 2 }),
    played({ scenario: 'senior-engineer', moves: 2 }),
  ]);
  expect(await readBeside(...inARow(renewal, engineer, engineer))).toEqual({ lines: 1, read: ['t1'] });
});
