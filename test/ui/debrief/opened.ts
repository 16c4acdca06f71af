import type { CounterpartyType, ReferencePlayer } from '../../../src/domain/seat.ts';
import { counterpartyOf } from '../../../src/domain/seat.ts';
import type { Log } from '../../../src/engine/events.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import { resumeGame } from '../../../src/store/game.ts';
import { memoryKeeper, type StoredGame } from '../../../src/store/keeper.ts';
import { playOut } from '../../../src/store/play.ts';
import type { OpenGame } from '../../../src/ui/app/games.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

interface Played {
  readonly player: ReferencePlayer;
  readonly type?: CounterpartyType;
  readonly seed?: number;
}

/** A negotiation that side one played to its end as a reference player would have, opened as the debrief gets it. */
export async function opened({ player, type = 'warrior', seed = 7 }: Played): Promise<OpenGame> {
  const loaded = await loadScenario('saas-renewal');
  invariant(loaded.ok, 'the renewal is part of the product');
  const { scenario } = loaded.value;
  const seats = { one: { kind: 'player', player } as const, two: counterpartyOf(type) };
  const played = playOut({ scenario, seed, difficulty: 'realistic', seats });
  invariant(played.ok, 'the renewal can be drawn');
  const [first, ...rest] = played.value.log;
  invariant(first?.kind === 'instanceDrawn', 'a log begins with its instance');
  const log: Log = [{ ...first, seats: { ...seats, one: { kind: 'person' } } }, ...rest];
  const id = 'game';
  const stored: StoredGame = {
    id,
    scenario: scenario.id,
    startedAt: 1000,
    playedAt: 1000,
    branch: 0,
    branches: [{ id: 0, log }],
  };
  const keeper = memoryKeeper();
  await keeper.create(stored);
  const game = resumeGame({ keeper, scenario, now: () => 1000 }, stored);
  invariant(game.ok, 'what was played can be taken up');
  return { game: game.value, side: 'one', ...loaded.value };
}
