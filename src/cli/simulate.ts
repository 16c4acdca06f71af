import path from 'node:path';
import { SIDES, otherSide, type BySide, type Side } from '../domain/side.ts';
import type { Seat } from '../domain/seat.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { sideNames } from '../scenario/draw.ts';
import { resultOf } from '../store/result.ts';
import { playOut } from '../store/play.ts';
import type { Table } from '../store/table.ts';
import { score } from '../scoring/score.ts';
import { readWhole, type Arguments } from './arguments.ts';
import { cellOf, cellTable, type Cell, type Played } from './cells.ts';
import { JSON_OPTION, type Command } from './command.ts';
import { writeText } from './files.ts';
import { outJson, type Io } from './io.ts';
import { loadScenario, scenarioNames, type Loaded, type Trouble } from './library.ts';
import { builtPlayers, counterpartySeat, playableTypes, playerSeat } from './seats.ts';

const RUNS = 10;

/** One cell of the matrix to be played. */
interface Pairing {
  readonly loaded: Loaded;
  readonly side: Side;
  readonly counterparty: string;
  readonly seat: Seat;
  readonly player: string;
  readonly playerSeat: Seat;
}

/** `simulate`: the matrix of scenarios, sides, counterparties and reference players, headless. */
export const simulate: Command = {
  name: 'simulate',
  usage: '[--scenario S] [--side X] [--counterparty T] [--player P] [--runs N] [--keep FOLDER]',
  about: 'reference players against counterparties, many seeds, headless',
  options: [
    { name: 'scenario', value: 'S', several: true, about: 'these scenarios only' },
    { name: 'side', value: 'X', several: true, about: 'these sides of the player only' },
    {
      name: 'counterparty',
      value: 'T',
      several: true,
      about: 'these counterparties only; a reference player will do too',
    },
    { name: 'player', value: 'P', several: true, about: 'these reference players only' },
    { name: 'runs', value: 'N', about: `negotiations in each cell, seeds 1 to N; ${RUNS} unless you say` },
    { name: 'keep', value: 'FOLDER', about: 'writes every result file there' },
    JSON_OPTION,
  ],
  words: [0, 0],
  run: (io, args) => {
    const plan = planOf(args);
    if (!plan.ok) {
      for (const line of plan.error.lines) io.err(line);
      return plan.error.exit;
    }
    const { pairings, runs } = plan.value;
    const keep = args.text('keep');
    const started = performance.now();
    const cells: Cell[] = [];
    for (const pairing of pairings) {
      const played = playCell(io, pairing, { runs, keep, done: cells.length * runs, all: pairings.length * runs });
      if (!played.ok) {
        io.err(played.error);
        return 1;
      }
      cells.push(played.value);
    }
    io.progress('');
    const seconds = (performance.now() - started) / 1000;
    const negotiations = pairings.length * runs;
    const answer = {
      cells,
      negotiations,
      seconds: Math.round(seconds * 1000) / 1000,
      negotiationsPerSecond: Math.round((10 * negotiations) / seconds) / 10,
    };
    if (args.has('json')) outJson(io, answer);
    else
      io.out(
        [
          ...cellTable(cells),
          '',
          `${negotiations} negotiations in ${answer.seconds} s: ${answer.negotiationsPerSecond} a second.`,
        ].join('\n'),
      );
    return 0;
  },
};

function planOf(args: Arguments): Result<{ readonly pairings: readonly Pairing[]; readonly runs: number }, Trouble> {
  const runs = readWhole('--runs', args.text('runs'), { otherwise: RUNS, least: 1 });
  if (!runs.ok) return fail({ exit: 2, lines: [runs.error] });
  const types = args.has('counterparty') ? args.list('counterparty') : playableTypes();
  const players = args.has('player') ? args.list('player') : builtPlayers();
  if (players.length === 0) return fail({ exit: 1, lines: ['No reference player is built yet.'] });
  const pairings: Pairing[] = [];
  const sidesFound = new Set<string>();
  for (const name of args.has('scenario') ? args.list('scenario') : scenarioNames()) {
    const loaded = loadScenario(name);
    if (!loaded.ok) return loaded;
    const names = sideNames(loaded.value.scenario);
    for (const side of SIDES) sidesFound.add(names[side]);
    const wanted = SIDES.filter((side) => !args.has('side') || args.list('side').includes(names[side]));
    for (const side of wanted)
      for (const counterparty of types)
        for (const player of players) {
          const [seat, own] = [counterpartySeat(counterparty), playerSeat(player)];
          if (!seat.ok) return fail({ exit: 2, lines: [seat.error] });
          if (!own.ok) return fail({ exit: 2, lines: [own.error] });
          pairings.push({ loaded: loaded.value, side, counterparty, seat: seat.value, player, playerSeat: own.value });
        }
  }
  const unknown = args.list('side').find((name) => !sidesFound.has(name));
  if (unknown !== undefined)
    return fail({ exit: 2, lines: [`There is no side "${unknown}". Known: ${[...sidesFound].join(', ')}.`] });
  return ok({ pairings, runs: runs.value });
}

interface Course {
  readonly runs: number;
  readonly keep: string | undefined;
  readonly done: number;
  readonly all: number;
}

function playCell(io: Io, pairing: Pairing, { runs, keep, done, all }: Course): Result<Cell, string> {
  const { loaded, side, counterparty, player } = pairing;
  const { scenario, words } = loaded;
  const names = sideNames(scenario);
  const played: Played[] = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    io.progress(`${done + seed} of ${all}: ${scenario.id}, ${player} as ${names[side]} against ${counterparty}`);
    const table = playOut({ scenario, seed, difficulty: 'realistic', seats: seatsOf(pairing) });
    if (!table.ok) return fail(`${scenario.id}: At seed ${seed} no weights within their ranges sum to 1,000.`);
    played.push(playedOf(table.value, side));
    if (keep !== undefined) {
      const file = path.join(keep, `${scenario.id}-${names[side]}-${counterparty}-${player}-${seed}.json`);
      const written = writeText(file, `${JSON.stringify(resultOf(table.value, side, { scenario, words }))}\n`);
      if (!written.ok) return written;
    }
  }
  return ok(cellOf({ scenario: scenario.id, side: names[side], counterparty, player }, played));
}

const seatsOf = ({ side, seat, playerSeat: own }: Pairing): BySide<Seat> =>
  side === 'one' ? { one: own, two: seat } : { one: seat, two: own };

function playedOf({ log, state }: Table, side: Side): Played {
  const card = score(log, side);
  return { state, side, other: otherSide(side), card };
}
