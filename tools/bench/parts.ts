import { implement } from '../../src/aftermath/implement.ts';
import { answer, suspicionOf } from '../../src/counterparty/counterparty.ts';
import type { Seat } from '../../src/domain/seat.ts';
import type { Side } from '../../src/domain/side.ts';
import { makeMove } from '../../src/engine/decide.ts';
import { evolve } from '../../src/engine/evolve.ts';
import type { SeatView } from '../../src/engine/seat-view.ts';
import { seenThrough } from '../../src/engine/see-through.ts';
import type { Setting } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { view } from '../../src/engine/view.ts';
import { drawShare } from '../../src/kernel/chance.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { grade } from '../../src/scoring/score.ts';
import { openTable } from '../../src/store/play.ts';
import { scriptedTurn } from '../../src/store/scripted.ts';
import type { Table } from '../../src/store/table.ts';

/** What one part of a negotiation takes, in microseconds of processor time for a whole negotiation. */
export interface PartTiming {
  readonly name: string;
  readonly micros: number;
}

/** A negotiation to be played, and the side to be graded. */
export interface Sitting {
  readonly setting: Setting;
  readonly side: Side;
}

/** How often each part is gone through; the first times only warm up. */
const ROUNDS = { warm: 2, timed: 4 } as const;

/** Times the parts of negotiations each by itself, over the very tables that they were played on. */
export function timeParts(sittings: readonly Sitting[]): readonly PartTiming[] {
  const played = sittings.map(({ setting, side }) => ({ setting, side, turns: turnsOf(setting) }));
  const turns = played.flatMap((one) => one.turns);
  const over = played.map(({ side, turns: own }) => ({ side, table: own.at(-1)?.after }));
  const of = (kind: Seat['kind']): readonly Turn[] =>
    turns.filter(({ before: { state } }) => state.seats[state.turn].kind === kind);
  const each = <T>(name: string, entries: readonly T[], run: (entry: T) => unknown): PartTiming => ({
    name,
    micros: timed(() => entries.forEach((entry) => run(entry))) / played.length,
  });
  return [
    each('view: what each side may know', turns, ({ before }) => view(before.state, before.state.turn)),
    each('counterparty: hears, feels, decides, speaks', of('counterparty'), reply),
    each('player: decides', of('player'), move),
    each('fold: legal, felt, on the table', turns, remake),
    each('score', over, ({ table, side }) => table && grade(table.log, side)),
    each('opening the table', played, ({ setting }) => openTable(setting)),
    each('the months after', over, ({ table }) => table && implement(table.state)),
  ];
}

function timed(run: () => void): number {
  for (let round = 0; round < ROUNDS.warm; round += 1) run();
  const started = process.cpuUsage();
  for (let round = 0; round < ROUNDS.timed; round += 1) run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / ROUNDS.timed;
}

/** A turn: the table as it was found and as it was left. */
interface Turn {
  readonly before: Table;
  readonly after: Table;
  readonly seen: SeatView;
}

/** Plays it once more and keeps every turn. */
function turnsOf(setting: Setting): readonly Turn[] {
  const opened = openTable(setting);
  if (!opened.ok) throw new Error(opened.error);
  const turns: Turn[] = [];
  for (let before = opened.value; before.state.outcome === undefined;) {
    const after = scriptedTurn(before);
    turns.push({ before, after, seen: view(before.state, before.state.turn) });
    before = after;
  }
  return turns;
}

const chanceAt =
  ({ seed, round }: State, role: string) =>
  (purpose: string, n = 0): number =>
    drawShare({ seed, purpose: `${role}.${purpose}`, round, n });

function reply({ before: { state, scripted }, seen }: Turn): unknown {
  const { turn, difficulty } = state;
  const persona = scripted[turn];
  if (persona === undefined) throw new Error('a counterparty was met when the table was laid');
  const { type, tuning } = persona;
  const caught = seenThrough(state, { listener: turn, suspicion: suspicionOf(type, difficulty, tuning) });
  return answer(persona, { view: seen, caught, chance: chanceAt(state, `reply.${type}`), difficulty });
}

function move({ before: { state }, seen }: Turn): unknown {
  const seat = state.seats[state.turn];
  const player = seat.kind === 'player' ? REFERENCE_PLAYERS[seat.player] : undefined;
  if (player === undefined || seat.kind !== 'player') throw new Error('a reference player moves');
  const chance = chanceAt(state, `player.${seat.player}`);
  return [player.between?.(seen, chance), player.move(seen, chance)];
}

/** Puts what was done in a turn on the table again. */
function remake({ before, after }: Turn): State {
  let { state } = before;
  for (const event of after.log.slice(before.log.length)) {
    if (event.kind === 'instanceDrawn') continue;
    if (event.kind !== 'moveMade') {
      state = evolve(state, event);
      continue;
    }
    const { side, acts, manner, voice } = event;
    const made = makeMove(state, { kind: 'move', side, acts, manner }, voice);
    if (!made.ok) throw new Error(made.error.code);
    return made.value.after;
  }
  return state;
}
