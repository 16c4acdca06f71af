import { PLAIN_MANNER } from '../../../src/domain/manner.ts';
import type { Act } from '../../../src/engine/act.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import { startPair, type Pair } from '../../../src/store/pair/pair.ts';
import { memoryPairKeeper, type PairKeeper } from '../../../src/store/pair/stored-pair.ts';
import type { PairSetup } from '../../../src/store/pair/session.ts';
import { renewal } from '../../support/renewal.ts';

export const SETUP: PairSetup = {
  names: { a: 'Ana', b: 'Ben' },
  chairs: { one: 'a', two: 'b' },
  clocks: { isEnforced: false },
  hasObserver: false,
};

export const source = (keeper: PairKeeper) => ({
  keeper,
  scenario: { ...renewal(), opens: 'vendor' },
  now: () => 1000,
  onElsewhere: () => undefined,
});

/** Ana and Ben at the renewal; the vendor, Ana in the first round, opens. */
export async function pairOf(keeper: PairKeeper = memoryPairKeeper()): Promise<Pair> {
  const pair = await startPair(source(keeper), { id: 'p1', setup: SETUP, seed: 7, difficulty: 'realistic' });
  invariant(pair.ok, 'the renewal can be drawn');
  return pair.value;
}

/** The side whose turn it is says this. */
export async function says(pair: Pair, ...acts: readonly Act[]): Promise<void> {
  const game = pair.get().games.at(-1);
  invariant(game !== undefined, 'there are talks');
  const side = game.get().table.state.turn;
  const said = await game.dispatch({ kind: 'move', side, acts, manner: PLAIN_MANNER });
  invariant(said.ok, `it can be said: ${said.ok ? '' : JSON.stringify(said.error)}`);
}

export const leave: Act = { kind: 'walk-away', reason: 'alternative-is-better', door: 'open' };
