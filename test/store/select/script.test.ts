import { expect, test } from 'vitest';
import { fold } from '../../../src/engine/evolve.ts';
import { view } from '../../../src/engine/view.ts';
import { invariant } from '../../../src/kernel/invariant.ts';
import type { GameState } from '../../../src/store/game.ts';
import { playOut } from '../../../src/store/play.ts';
import { scriptWriter, type ScriptWriter } from '../../../src/store/select/script.ts';
import { loadScenario } from '../../../src/ui/words/load-scenario.ts';

const loaded = await loadScenario('saas-renewal');
invariant(loaded.ok, 'the renewal is part of the product');
const { scenario, words } = loaded.value;

/** A whole negotiation of the expert with a type. */
function played(seed: number): GameState {
  const seats = { one: { kind: 'player', player: 'expert' }, two: { kind: 'counterparty', type: 'warrior' } } as const;
  const table = playOut({ scenario, seed, difficulty: 'realistic', seats });
  invariant(table.ok, 'the renewal can be drawn');
  return { id: 'g', table: table.value, branch: 0, branches: [{ id: 0 }], safety: 'kept' };
}

const shown = (write: ScriptWriter, game: GameState, events: number) =>
  write(game, { view: view(fold(game.table.log.slice(0, events)), 'one'), events });

test('written as the talk grows, the script is the same as written at once', () => {
  const game = played(7);
  const growing = scriptWriter(words, 'one');
  const { length } = game.table.log;
  expect(length).toBeGreaterThan(10);
  for (let events = 1; events <= length; events += 1)
    expect(shown(growing, game, events)).toEqual(shown(scriptWriter(words, 'one'), game, events));
});

test('another line of play is told anew, and so is a shorter one', () => {
  const [first, other] = [played(7), played(8)];
  const write = scriptWriter(words, 'one');
  const whole = shown(write, first, first.table.log.length);
  expect(shown(write, first, 6)).toEqual(shown(scriptWriter(words, 'one'), first, 6));
  expect(shown(write, other, 9)).toEqual(shown(scriptWriter(words, 'one'), other, 9));
  expect(shown(write, first, first.table.log.length)).toEqual(whole);
});
