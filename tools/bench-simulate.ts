import { pathToFileURL } from 'node:url';
import { loadScenario, scenarioNames } from '../src/cli/library.ts';
import { builtPlayers } from '../src/cli/seats.ts';
import { COUNTERPARTY_TYPES, type CounterpartyType, type ReferencePlayer, type Seat } from '../src/domain/seat.ts';
import { bySide, SIDES, type Side } from '../src/domain/side.ts';
import type { Setting } from '../src/engine/start.ts';
import { hashOf } from '../src/kernel/canonical.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { grade } from '../src/scoring/score.ts';
import { playOut } from '../src/store/play.ts';
import { timeParts, type PartTiming } from './bench/parts.ts';

/** How many negotiations. Code is compiled as it runs, and it takes thousands until the last of it has been: those come first. */
const COUNTS = { cold: 300, warmUp: 4_000, pass: 640, passes: 4, parts: 160 } as const;

/** How fast whole negotiations are played and scored, in microseconds of processor time for one of them, all threads counted. */
export interface SimulateTimings {
  readonly scenarios: number;
  readonly types: number;
  readonly players: number;
  readonly negotiations: number;
  readonly moves: number;
  readonly played: number;
  readonly scored: number;
  /** The same in the pass that was disturbed least by whatever else the machine was doing. */
  readonly best: number;
  /** The first of the process, while everything is still being compiled. */
  readonly cold: number;
  readonly byPlayer: readonly (readonly [string, number])[];
  readonly byType: readonly (readonly [string, number])[];
  readonly parts: readonly PartTiming[];
}

/** One way to sit down: every type meets every reference player in every scenario, each on both sides in turn. */
interface Cell {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly type: CounterpartyType;
  readonly player: ReferencePlayer;
}

/** A negotiation that was timed; its log is let go, as whoever simulates does. */
interface Timed {
  readonly cell: Cell;
  readonly moves: number;
  readonly played: number;
  readonly scored: number;
}

/** Times whole negotiations over all types, reference players and scenarios there are, on one core. */
export function benchSimulate(): SimulateTimings {
  const cells = allCells();
  const scenarios = new Set(cells.map(({ scenario }) => scenario.id)).size;
  const cold = average(play(cells, { from: 1, count: COUNTS.cold }), whole);
  play(cells, { from: 1_001, count: COUNTS.warmUp });
  const passes = Array.from({ length: COUNTS.passes }, () => play(cells, { from: 10_001, count: COUNTS.pass }));
  const timed = passes.flat();
  return {
    scenarios,
    types: COUNTERPARTY_TYPES.length,
    players: builtPlayers().length,
    negotiations: timed.length,
    moves: average(timed, ({ moves }) => moves),
    played: average(timed, ({ played }) => played),
    scored: average(timed, whole),
    best: Math.min(...passes.map((pass) => average(pass, whole))),
    cold,
    byPlayer: averages(timed, ({ cell }) => cell.player),
    byType: averages(timed, ({ cell }) => cell.type),
    parts: timeParts(Array.from({ length: COUNTS.parts }, (_, n) => sitting(cells, { n, from: 20_001 }))),
  };
}

function allCells(): readonly Cell[] {
  return scenarioNames().flatMap((name) => {
    const loaded = loadScenario(name);
    if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
    const { scenario } = loaded.value;
    const hash = hashOf(scenario);
    return COUNTERPARTY_TYPES.flatMap((type) => builtPlayers().map((player) => ({ scenario, hash, type, player })));
  });
}

/** The cells in turn, seed by seed. */
function sitting(
  cells: readonly Cell[],
  { n, from }: { n: number; from: number },
): Cell & { setting: Setting; side: Side } {
  const cell = cells[n % cells.length];
  if (cell === undefined) throw new Error('there is a scenario to play');
  const { scenario, hash, type, player } = cell;
  const seed = from + Math.floor(n / cells.length);
  const side: Side = SIDES[seed % 2] ?? 'one';
  const seats = bySide((at): Seat => (at === side ? { kind: 'player', player } : { kind: 'counterparty', type }));
  return { ...cell, side, setting: { scenario, hash, seed, difficulty: 'realistic', seats } };
}

/** Plays so many, the same number in each cell or one fewer. */
function play(cells: readonly Cell[], { from, count }: { from: number; count: number }): readonly Timed[] {
  return Array.from({ length: count }, (_, n): Timed => {
    const { setting, side, ...cell } = sitting(cells, { n, from });
    const started = process.cpuUsage();
    const table = playOut(setting);
    const played = microseconds(process.cpuUsage(started));
    if (!table.ok) throw new Error(table.error);
    const { log, state } = table.value;
    grade(log, side);
    return { cell, moves: state.moves.length, played, scored: microseconds(process.cpuUsage(started)) };
  });
}

const microseconds = ({ user, system }: NodeJS.CpuUsage): number => user + system;
const whole = ({ scored }: Timed): number => scored;

const average = <T>(entries: readonly T[], of: (entry: T) => number): number =>
  entries.reduce((sum, entry) => sum + of(entry), 0) / Math.max(1, entries.length);

function averages(timed: readonly Timed[], of: (entry: Timed) => string): readonly (readonly [string, number])[] {
  const names = [...new Set(timed.map(of))];
  return names.map((name) => [
    name,
    average(
      timed.filter((entry) => of(entry) === name),
      whole,
    ),
  ]);
}

/** The timings as lines of text, for people. */
export function formatSimulateTimings(timings: SimulateTimings): string {
  const { scenarios, types, players, negotiations, moves, played, scored, best, cold, byPlayer, byType, parts } =
    timings;
  const rate = (micros: number): string => `${(1e6 / micros).toFixed(0).padStart(5)} a second`;
  const known = parts.reduce((sum, part) => sum + part.micros, 0);
  const total = Math.max(scored, known);
  const row = (name: string, micros: number): string =>
    `  ${name.padEnd(42)} ${micros.toFixed(0).padStart(6)} µs  ${((100 * micros) / total).toFixed(0).padStart(3)} %`;
  const list = (entries: readonly (readonly [string, number])[]): string =>
    entries.map(([name, micros]) => `${name} ${(micros / 1000).toFixed(2)} ms`).join(', ');
  return [
    `complete negotiations on one core, processor time of all threads: ${negotiations} after ${COUNTS.cold + COUNTS.warmUp} others, over ${scenarios} scenarios × ${types} types × ${players} players, ${moves.toFixed(1)} moves each`,
    `  played and scored  ${rate(scored)}   (${rate(best).trim()} in the least disturbed of ${COUNTS.passes} passes; ${rate(cold).trim()} for the first ${COUNTS.cold} of a process)`,
    `  played only        ${rate(played)}`,
    `  by player: ${list(byPlayer)}`,
    `  by type: ${list(byType)}`,
    `where the time of one goes, each part timed alone over ${COUNTS.parts} of them:`,
    ...parts.map(({ name, micros }) => row(name, micros)),
    row('everything else', total - known),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(formatSimulateTimings(benchSimulate()));
