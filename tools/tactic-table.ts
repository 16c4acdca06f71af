import { loadScenario, scenarioNames } from '../src/cli/library.ts';
import { COUNTERPARTY_TYPES, REFERENCE_PLAYERS, type Seat } from '../src/domain/seat.ts';
import { SIDES, otherSide, type Side } from '../src/domain/side.ts';
import type { State } from '../src/engine/state.ts';
import { TACTICS, type Tactic } from '../src/engine/tactics/tactic.ts';
import { tacticsOf } from '../src/engine/tactics/tactics-of.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { playOut } from '../src/store/play.ts';

/** Negotiations of each player with each type, for each scenario and side: `node tools/tactic-table.ts 20`. */
const RUNS = Number(process.argv[2] ?? 10);

type Counts = Partial<Record<Tactic | 'moves', number>>;

function count(counts: Counts, state: State, side: Side): void {
  const moves = state.moves.filter((move) => move.side === side);
  const add = (what: Tactic | 'moves', n: number): void => void (counts[what] = (counts[what] ?? 0) + n);
  add('moves', moves.length);
  for (const { tactic, from, to } of tacticsOf(state)[side])
    add(tactic, moves.filter(({ seq }) => seq >= from && seq <= to).length);
}

function played(scenario: Scenario, seats: Record<Side, Seat>, seed: number): State {
  const table = playOut({ scenario, seed, difficulty: 'realistic', seats });
  if (!table.ok) throw new Error(`${scenario.id} cannot be drawn at seed ${seed}`);
  return table.value.state;
}

const row = (name: string, counts: Counts): string => {
  const of = counts.moves ?? 0;
  const labelled = TACTICS.reduce((sum, tactic) => sum + (counts[tactic] ?? 0), 0);
  const share = (n: number): string => `${of === 0 ? 0 : Math.round((100 * n) / of)} %`.padStart(9);
  return [name.padEnd(36), ...TACTICS.map((tactic) => share(counts[tactic] ?? 0)), share(of - labelled)].join('');
};

const scenarios = scenarioNames().flatMap((name) => {
  const loaded = loadScenario(name);
  return loaded.ok ? [loaded.value.scenario] : [];
});
console.log('Share of the moves of each side that lie along a tactic line');
console.log([''.padEnd(36), ...TACTICS.map((tactic) => tactic.slice(0, 8).padStart(9)), 'none'.padStart(9)].join(''));
for (const player of REFERENCE_PLAYERS)
  for (const type of COUNTERPARTY_TYPES) {
    const own: Counts = {};
    const theirs: Counts = {};
    for (const scenario of scenarios)
      for (const side of SIDES)
        for (let seed = 1; seed <= RUNS; seed += 1) {
          const mine: Seat = { kind: 'player', player };
          const across: Seat = { kind: 'counterparty', type };
          const seats = side === 'one' ? { one: mine, two: across } : { one: across, two: mine };
          const state = played(scenario, seats, seed);
          count(own, state, side);
          count(theirs, state, otherSide(side));
        }
    console.log(row(`${player} (against ${type})`, own));
    console.log(row(`  ${type} (against ${player})`, theirs));
  }
