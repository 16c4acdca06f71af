import {
  COUNTERPARTY_TYPES,
  REFERENCE_PLAYERS as PLAYER_NAMES,
  type ReferencePlayer,
  type Seat,
} from '../domain/seat.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { REFERENCE_PLAYERS } from '../players/reference-players.ts';
import { suggestion } from '../scenario/nearest.ts';

/** The reference players that can play today. */
export const builtPlayers = (): readonly ReferencePlayer[] =>
  PLAYER_NAMES.filter((name) => REFERENCE_PLAYERS[name] !== undefined);

/** The seat of a counterparty, by type or by reference player. */
export function counterpartySeat(typed: string): Result<Seat, string> {
  const type = COUNTERPARTY_TYPES.find((name) => name === typed);
  if (type !== undefined) return ok({ kind: 'counterparty', type });
  const player = playerSeat(typed);
  if (player.ok || PLAYER_NAMES.some((name) => name === typed)) return player;
  return fail(`There is no counterparty "${typed}".${suggestion(typed, [...COUNTERPARTY_TYPES, ...builtPlayers()])}`);
}

/** The seat of a reference player. */
export function playerSeat(typed: string): Result<Seat, string> {
  const player = PLAYER_NAMES.find((name) => name === typed);
  const there = builtPlayers();
  if (player === undefined) return fail(`There is no reference player "${typed}".${suggestion(typed, there)}`);
  return there.includes(player)
    ? ok({ kind: 'player', player })
    : fail(`The reference player ${player} is not built yet. There is ${there.join(', ') || 'none'}.`);
}
