import { performance } from 'node:perf_hooks';
import { loadScenario } from '../src/cli/library.ts';
import { builtPlayers } from '../src/cli/seats.ts';
import { COUNTERPARTY_TYPES, type Seat } from '../src/domain/seat.ts';
import { SIDES } from '../src/domain/side.ts';
import { view } from '../src/engine/view.ts';
import { drawShare } from '../src/kernel/chance.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { REFERENCE_PLAYERS } from '../src/players/reference-players.ts';
import { resultOf, verifyResult } from '../src/store/result.ts';
import { openTable, playOn, playOut, put } from '../src/store/play.ts';
import type { Table } from '../src/store/table.ts';

const SEEDS = 20;
const SCENARIO = 'saas-renewal';

/** Milliseconds of everything that a person waits for, and how fast whole negotiations go. */
export interface PlayTimings {
  /** A person's move with all that follows: decide, counterparty, fold. */
  readonly replies: readonly number[];
  readonly negotiations: number;
  readonly seconds: number;
  readonly verifications: readonly number[];
}

/** Times replies to a player's moves, whole negotiations, and the verification of their results. */
export function benchPlay(): PlayTimings {
  const loaded = loadScenario(SCENARIO);
  if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
  const { scenario } = loaded.value;
  const [player = 'random'] = builtPlayers();
  const across = COUNTERPARTY_TYPES.map((type): Seat => ({ kind: 'counterparty', type }));
  const cases = across.flatMap((seat) => Array.from({ length: SEEDS }, (_, at) => ({ seat, seed: at + 1 })));
  const replies = cases.flatMap(({ seat, seed }) => {
    const table = openTable({ scenario, seed, difficulty: 'realistic', seats: { one: { kind: 'person' }, two: seat } });
    return table.ok ? timedReplies(playOn(table.value), player) : [];
  });
  const started = performance.now();
  const tables = cases.flatMap(({ seat, seed }) => {
    const table = playOut({
      scenario,
      seed,
      difficulty: 'realistic',
      seats: { one: { kind: 'player', player }, two: seat },
    });
    return table.ok ? [table.value] : [];
  });
  const seconds = (performance.now() - started) / 1000;
  const scenarioOf = (id: string): Scenario | undefined => (id === SCENARIO ? scenario : undefined);
  const verifications = tables.map((table, at) => {
    const result = resultOf(table, SIDES[at % 2] ?? 'one', loaded.value);
    return timed(() => verifyResult(JSON.parse(JSON.stringify(result)), scenarioOf)).ms;
  });
  return { replies, negotiations: tables.length, seconds, verifications };
}

/** Lets a reference player's moves be put as a person's, one by one. */
function timedReplies(opened: Table, name: keyof typeof REFERENCE_PLAYERS): readonly number[] {
  const player = REFERENCE_PLAYERS[name];
  const times: number[] = [];
  let table = opened;
  while (player !== undefined && table.state.outcome === undefined) {
    const { seed, round } = table.state;
    const chance = (purpose: string, n = 0): number =>
      drawShare({ seed, purpose: `player.${name}.${purpose}`, round, n });
    const { acts, manner } = player.move(view(table.state, 'one'), chance);
    const { value, ms } = timed(() => put(table, { kind: 'move', side: 'one', acts, manner }));
    if (!value.ok) break;
    times.push(ms);
    table = value.value;
  }
  return times;
}

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((left, right) => left - right)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  Number.NaN;

/** The timings as lines of text, for people. */
export function formatPlayTimings({ replies, negotiations, seconds, verifications }: PlayTimings): string {
  const line = (what: string, times: readonly number[]): string =>
    `${what}: median ${quantile(times, 0.5).toFixed(2)} ms, 95 % below ${quantile(times, 0.95).toFixed(2)} ms (${times.length} times)`;
  return [
    line('reply to a move', replies),
    `whole negotiations: ${(negotiations / seconds).toFixed(0)} a second (${negotiations} in ${seconds.toFixed(2)} s)`,
    line('verifying a result', verifications),
  ].join('\n');
}
