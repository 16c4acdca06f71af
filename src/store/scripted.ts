import { answer, meet, suspicionOf } from '../counterparty/counterparty.ts';
import type { Persona } from '../counterparty/persona.ts';
import type { CounterpartyType, ReferencePlayer as PlayerName } from '../domain/seat.ts';
import { SIDES, type Side } from '../domain/side.ts';
import { decideInput, decideReaction, makeMove } from '../engine/decide.ts';
import { seenThrough } from '../engine/see-through.ts';
import type { State } from '../engine/state.ts';
import { view } from '../engine/view.ts';
import { drawShare } from '../kernel/chance.ts';
import { invariant } from '../kernel/invariant.ts';
import type { ReferencePlayer } from '../players/player.ts';
import { REFERENCE_PLAYERS } from '../players/reference-players.ts';
import { append, withMove, type Scripted, type Table } from './table.ts';

/** The scripted sides as they come in. */
export function newcomers(state: State): Scripted {
  const persona = (side: Side): Persona | undefined => {
    const seat = state.seats[side];
    return seat.kind === 'counterparty' ? meet(seat.type, view(state, side), seat.tuning) : undefined;
  };
  return { one: persona('one'), two: persona('two') };
}

/** Reference players write their worksheets before they sit down. */
export function preparation(table: Table): Table {
  return SIDES.reduce((prepared, side) => {
    const seat = prepared.state.seats[side];
    if (seat.kind !== 'player') return prepared;
    const sheets = playerNamed(seat.player).prepare(view(prepared.state, side));
    return append(
      prepared,
      sheets.map((saved) => ({ kind: 'worksheetSaved', side, saved })),
    );
  }, table);
}

function playerNamed(name: PlayerName): ReferencePlayer {
  const player = REFERENCE_PLAYERS[name];
  invariant(player !== undefined, `only reference players that exist are seated, and ${name} does not`);
  return player;
}

/** One move of the scripted side whose turn it is: reaction first, words second. */
export function scriptedTurn(table: Table): Table {
  const side = table.state.turn;
  const seat = table.state.seats[side];
  invariant(seat.kind !== 'person', 'a person moves for themselves');
  return seat.kind === 'player' ? playerTurn(table, side, seat.player) : counterpartyTurn(table, side, seat.type);
}

function counterpartyTurn(table: Table, side: Side, type: CounterpartyType): Table {
  const { state } = table;
  const persona = table.scripted[side];
  invariant(persona !== undefined, 'a counterparty was met when the table was laid');
  const caught = seenThrough(state, { listener: side, suspicion: suspicionOf(type, state.difficulty, persona.tuning) });
  const reply = answer(persona, {
    view: view(state, side),
    caught,
    chance: chanceOf(state, `reply.${type}`),
    difficulty: state.difficulty,
  });
  const shown = reply.reaction === undefined ? table : append(table, [decideReaction(state, side, reply.reaction)]);
  const moved = makeMove(shown.state, { kind: 'move', side, acts: reply.acts, manner: reply.manner }, reply.voice);
  invariant(moved.ok, `a ${type} makes legal moves: ${moved.ok ? '' : JSON.stringify([moved.error, reply.acts])}`);
  return { ...withMove(shown, moved.value), scripted: { ...table.scripted, [side]: reply.persona } };
}

function playerTurn(table: Table, side: Side, name: PlayerName): Table {
  const player = playerNamed(name);
  const chance = chanceOf(table.state, `player.${name}`);
  const seen = view(table.state, side);
  const inputs = player.between?.(seen, chance) ?? [];
  let ready = table;
  for (const input of inputs) {
    const decided = decideInput(ready.state, { ...input, side });
    invariant(decided.ok, `${name} acts legally between rounds`);
    ready = append(ready, decided.value);
  }
  const { acts, manner } = player.move(ready === table ? seen : view(ready.state, side), chance);
  const moved = makeMove(ready.state, { kind: 'move', side, acts, manner });
  invariant(moved.ok, `${name} makes legal moves: ${moved.ok ? '' : JSON.stringify([moved.error, acts])}`);
  return withMove(ready, moved.value);
}

/** Chance for one role in one round; both sides' roles draw under their own names, never under their side's (protocol §6). */
const chanceOf =
  (state: State, role: string) =>
  (purpose: string, n = 0): number =>
    drawShare({ seed: state.seed, purpose: `${role}.${purpose}`, round: state.round, n });
