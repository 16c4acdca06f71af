import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIFFICULTIES, type Seat } from '../../src/domain/seat.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { Log } from '../../src/engine/events.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { deepFreeze } from '../../src/kernel/deep-freeze.ts';
import { replay } from '../../src/store/replay.ts';
import { playOut } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from '../support/renewal.ts';

const scenario = deepFreeze(renewal());

const seat = fc.constantFrom<Seat>(
  { kind: 'counterparty', type: 'warrior' },
  { kind: 'counterparty', type: 'diplomat' },
  { kind: 'player', player: 'random' },
  { kind: 'player', player: 'expert' },
);
const setting = fc.record({
  seed: fc.nat(),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  seats: fc.record({ one: seat, two: seat }),
});
const played = (how: typeof setting extends fc.Arbitrary<infer T> ? T : never): Table => {
  const table = playOut({ ...how, scenario });
  if (!table.ok) throw new Error(table.error);
  return table.value;
};

test('folding the log of any negotiation gives the live state', () => {
  fc.assert(
    fc.property(setting, (how) => {
      const table = played(how);
      expect(fold(table.log)).toEqual(table.state);
    }),
    { numRuns: 25 },
  );
});

test('replaying it from its inputs gives the same log, state and heads', () => {
  fc.assert(
    fc.property(setting, (how) => {
      const table = played(how);
      expect(replay(scenario, table.log)).toEqual({ ok: true, value: table });
    }),
    { numRuns: 15 },
  );
});

test('a log that went through a file is the same log', () => {
  const { log } = played({
    seed: 3,
    difficulty: 'realistic',
    seats: { one: { kind: 'player', player: 'expert' }, two: { kind: 'counterparty', type: 'warrior' } },
  });
  const read = structuredClone(log);
  expect(canonicalJson(read)).toBe(canonicalJson(log));
  expect(replay(scenario, read).ok).toBe(true);
});

describe('a log that was changed', () => {
  const { log } = played({
    seed: 5,
    difficulty: 'realistic',
    seats: { one: { kind: 'player', player: 'expert' }, two: { kind: 'counterparty', type: 'diplomat' } },
  });
  const changed = (at: number, change: object): Log =>
    log.map((event, n) => (n === at ? { ...event, ...change } : event));
  const firstMove = log.findIndex(({ kind }) => kind === 'moveMade');

  test.each([
    ['in its seed', 0, { seed: 6 }],
    ['in its instance', 0, { instance: { ...(log[0]?.kind === 'instanceDrawn' ? log[0].instance : {}), rounds: 30 } }],
    ['in a percept', firstMove, { percept: { pressure: 1 } }],
    ['in the manner of a scripted move', firstMove, { manner: { tone: 'hard-line' } }],
  ])('%s departs there', (_, at, change) => {
    expect(replay(scenario, changed(at, change))).toMatchObject({ ok: false, error: { event: at } });
  });

  test('by taking an event out departs there', () => {
    expect(
      replay(
        scenario,
        log.filter((_, n) => n !== firstMove),
      ),
    ).toMatchObject({ ok: false });
  });

  test('by cutting it short is the beginning of itself', () => {
    const short = replay(scenario, log.slice(0, firstMove + 1));
    expect(short.ok && short.value.log).toEqual(log.slice(0, firstMove + 1));
  });
});
