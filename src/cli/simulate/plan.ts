import { COUNTERPARTY_TYPES, DIFFICULTIES, type Difficulty } from '../../domain/seat.ts';
import { SIDES, type Side } from '../../domain/side.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { sideNames } from '../../scenario/draw.ts';
import { readName, readWhole, type Arguments } from '../arguments.ts';
import { loadStructure, scenarioNames, type Trouble } from '../library.ts';
import { builtPlayers, counterpartySeat, playerSeat } from '../seats.ts';

/** Negotiations in each cell, unless one says. */
export const RUNS = 10;

/** One cell of the matrix to be played. */
export interface CellPlan {
  /** The scenario as it was asked for, and its id. */
  readonly from: string;
  readonly scenario: string;
  readonly side: Side;
  readonly sideName: string;
  readonly counterparty: string;
  readonly player: string;
}

/** The matrix to be played: every cell on the same seeds. */
export interface Plan {
  readonly cells: readonly CellPlan[];
  readonly first: number;
  readonly runs: number;
  readonly difficulty: Difficulty;
}

/** The matrix that was asked for, or why it cannot be. */
export function planOf(args: Arguments): Result<Plan, Trouble> {
  const seeds = seedsOf(args);
  if (!seeds.ok) return wrong(seeds.error);
  const difficulty = readName('difficulty', args.text('difficulty') ?? 'realistic', DIFFICULTIES);
  if (!difficulty.ok) return wrong(difficulty.error);
  const counterparties = args.has('counterparty') ? once(args.list('counterparty')) : COUNTERPARTY_TYPES;
  const players = args.has('player') ? once(args.list('player')) : builtPlayers();
  for (const seat of [...counterparties.map(counterpartySeat), ...players.map(playerSeat)])
    if (!seat.ok) return wrong(seat.error);
  const seats = seatsOf(args);
  if (!seats.ok) return seats;
  return ok({
    cells: seats.value.flatMap((seat) =>
      counterparties.flatMap((counterparty) => players.map((player) => ({ ...seat, counterparty, player }))),
    ),
    ...seeds.value,
    difficulty: difficulty.value,
  });
}

function seedsOf(args: Arguments): Result<Pick<Plan, 'first' | 'runs'>, string> {
  const runs = readWhole('--runs', args.text('runs'), { otherwise: RUNS, least: 1 });
  if (!runs.ok) return runs;
  const first = readWhole('--seed-from', args.text('seed-from'), { otherwise: 1, least: 0 });
  if (!first.ok) return first;
  return Number.isSafeInteger(first.value + runs.value - 1)
    ? ok({ first: first.value, runs: runs.value })
    : fail(`${runs.value} seeds from ${first.value} on lead beyond ${Number.MAX_SAFE_INTEGER}, the last one.`);
}

type SeatPlan = Pick<CellPlan, 'from' | 'scenario' | 'side' | 'sideName'>;

/** Every chair that a reference player is to sit in. */
function seatsOf(args: Arguments): Result<readonly SeatPlan[], Trouble> {
  const sides = once(args.list('side'));
  const seats: SeatPlan[] = [];
  for (const from of args.has('scenario') ? once(args.list('scenario')) : scenarioNames()) {
    const read = loadStructure(from);
    if (!read.ok) return read;
    const { scenario } = read.value;
    if (seats.some((seat) => seat.scenario === scenario.id))
      return wrong(`Two scenarios are called "${scenario.id}", so their rows would look the same. Name one of them.`);
    const names = sideNames(scenario);
    for (const side of SIDES) seats.push({ from, scenario: scenario.id, side, sideName: names[side] });
  }
  const unknown = sides.find((name) => !seats.some(({ sideName }) => sideName === name));
  if (unknown !== undefined)
    return wrong(`There is no side "${unknown}". Known: ${once(seats.map(({ sideName }) => sideName)).join(', ')}.`);
  return ok(seats.filter(({ sideName }) => !args.has('side') || sides.includes(sideName)));
}

const wrong = (sentence: string): Result<never, Trouble> => fail({ exit: 2, lines: [sentence] });

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];
