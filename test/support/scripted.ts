import type { CounterpartyType, Difficulty, ReferencePlayer, Seat } from '../../src/domain/seat.ts';
import { playOut } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from './renewal.ts';

const scenario = renewal();
const TYPES: readonly string[] = ['warrior', 'diplomat', 'avoidant', 'uncontrolled'];

const seatFor = (name: CounterpartyType | ReferencePlayer): Seat =>
  TYPES.includes(name)
    ? { kind: 'counterparty', type: name as CounterpartyType } // the list above holds exactly the types
    : { kind: 'player', player: name as ReferencePlayer }; // what is no type is a player

/** Two scripted sides play a whole negotiation. */
export function scripted(
  one: CounterpartyType | ReferencePlayer,
  two: CounterpartyType | ReferencePlayer,
  { seed, difficulty = 'realistic' }: { seed: number; difficulty?: Difficulty },
): Table {
  const played = playOut({ scenario, seed, difficulty, seats: { one: seatFor(one), two: seatFor(two) } });
  if (!played.ok) throw new Error(played.error);
  return played.value;
}
