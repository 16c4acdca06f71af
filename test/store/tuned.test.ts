import { expect, test } from 'vitest';
import { counterpartyOf, COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import { SIDES } from '../../src/domain/side.ts';
import type { Tuning } from '../../src/domain/tuning.ts';
import { view } from '../../src/engine/view.ts';
import { openTable, playOut } from '../../src/store/play.ts';
import { replay } from '../../src/store/replay.ts';
import { renewal } from '../support/renewal.ts';

const scenario = renewal();
const TURNED: Tuning = { patience: -2, firmness: 2, volatility: 1, suspicion: -1, openness: 2, honesty: -2 };
const across = (tuning: Tuning, type: CounterpartyType = 'warrior') => ({
  scenario,
  seed: 7,
  difficulty: 'realistic' as const,
  seats: { one: counterpartyOf(type, tuning), two: { kind: 'player' as const, player: 'expert' as const } },
});

test.each(COUNTERPARTY_TYPES)('a log with a tuned %s replays to the same events, heads and words', (type) => {
  const table = playOut(across(TURNED, type));
  if (!table.ok) throw new Error(table.error);
  expect(replay(scenario, table.value.log)).toEqual(table);
  expect(table.value.scripted.one?.tuning).toEqual(TURNED);
});

test.each(SIDES)('side %s sees no dial, no seat and nothing else of how the other side is tuned', (side) => {
  const [tuned, plain] = [openTable(across(TURNED)), openTable(across({}))];
  if (!tuned.ok || !plain.ok) throw new Error('both are drawn');
  const seen = view(tuned.value.state, side);
  expect(seen).toEqual(view(plain.value.state, side));
  expect(Object.keys(seen)).not.toContain('seats');
  expect(JSON.stringify(seen)).not.toMatch(/"tuning"|"volatility"/u);
});

test('after a whole negotiation the view still has no word of it', () => {
  const table = playOut(across(TURNED));
  if (!table.ok) throw new Error(table.error);
  for (const side of SIDES)
    expect(JSON.stringify(view(table.value.state, side))).not.toMatch(/"tuning"|"seats"|"volatility"/u);
});
