import { openGames } from '../../../src/ui/app/games.ts';
import type { Keeper } from '../../../src/store/keeper.ts';

export const KEPT_ID = 'halden-1';

/** Keeps one table that was sat down at. */
export async function keepTable(keeper: Keeper): Promise<void> {
  const games = openGames({ keeper, now: () => 1000, newId: () => KEPT_ID });
  await games.start({ scenario: 'saas-renewal', side: 'one', type: 'warrior', difficulty: 'practice', seed: 7 });
}
