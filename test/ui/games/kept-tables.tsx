import { screen } from '@testing-library/react';
import { invariant } from '../../../src/kernel/invariant.ts';
import { memoryKeeper, type Keeper, type StoredGame } from '../../../src/store/keeper.ts';
import { GameList } from '../../../src/ui/games/game-list.tsx';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';
import { playedOn, type Played } from '../../../tools/shots/played.ts';
import { services, show } from '../app/screen.tsx';

/** The list of tables over some that are kept. */
export async function listOf(...games: readonly StoredGame[]): Promise<Keeper> {
  const keeper = memoryKeeper();
  for (const game of games) await keeper.create(game);
  const given = services({ keeper });
  show(<GameList />, given);
  await screen.findByRole('heading', { level: 1, name: 'My tables' });
  return keeper;
}

/** A negotiation as a reference player would have left it, on a scenario of the product. */
export async function played({ scenario = 'saas-renewal', ...rest }: Played = {}): Promise<StoredGame> {
  const loaded = await loadScenario(scenario);
  invariant(loaded.ok, `${scenario} is part of the product`);
  return playedOn(loaded.value.scenario, rest);
}

/** Some games, one a day, each under an id of its own. */
export const inARow = (...games: readonly StoredGame[]): readonly StoredGame[] =>
  games.map((game, at) => ({ ...game, id: `t${at}`, startedAt: at * 86_400_000, playedAt: at * 86_400_000 }));

/** A file as one chooses it. */
export const fileOf = (text: string): File => new File([text], 'tables.json', { type: 'application/json' });
