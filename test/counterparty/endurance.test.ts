import { expect, test } from 'vitest';
import { reservationPointOf } from '../../src/domain/alternative.ts';
import type { CounterpartyType } from '../../src/domain/seat.ts';
import { SIDES, type Side } from '../../src/domain/side.ts';
import { pointsOfText } from '../../src/engine/worth.ts';
import type { State } from '../../src/engine/state.ts';
import { LINE_SLOTS } from '../../src/text/bank-schema.ts';
import { scripted } from '../support/scripted.ts';

const TYPES: readonly CounterpartyType[] = ['warrior', 'diplomat'];
/** Hundreds of talks in one test: longer than a single one may take. */
const TIMEOUT = 60_000;
const SEEDS = Array.from({ length: 63 }, (_, at) => at + 1);

/** Slots that no line names: what its conditions ask for. */
const MARKS = ['slips', 'half', 'moved', 'yields', 'leaps', 'paired'] as const;

/** Points of the signed text above the reservation point of the moment; undefined where nothing was signed. */
function surplus(state: State, side: Side): number | undefined {
  if (state.outcome?.kind !== 'signed') return undefined;
  return pointsOfText(state.instance, side, state.outcome.text) - reservationPointOf(state.alternatives[side]);
}

test.each(TYPES.flatMap((type) => SIDES.map((side) => ({ type, side }))))(
  'as $side, a $type survives the random talker and the expert: legal, bounded, never below its reservation point',
  ({ type, side }) => {
    let signed = 0;
    for (const seed of SEEDS) {
      for (const player of ['random', 'expert'] as const) {
        const { state } = side === 'one' ? scripted(type, player, { seed }) : scripted(player, type, { seed });
        expect(state.outcome, `seed ${seed}`).toBeDefined();
        expect(state.moves.length).toBeLessThanOrEqual(2 * state.instance.rounds);
        const above = surplus(state, side);
        if (above !== undefined) {
          signed += 1;
          expect(above, `${type} ${side} against ${player}, seed ${seed}`).toBeGreaterThanOrEqual(0);
        }
      }
    }
    expect(signed).toBeGreaterThan(SEEDS.length / 2);
  },
  TIMEOUT,
);

test('every slot of every line has a name of the line banks, and no mouth carries three values in one slot', () => {
  const names: ReadonlySet<string> = new Set([...LINE_SLOTS, ...MARKS]);
  for (const seed of SEEDS.slice(0, 15)) {
    for (const state of [scripted('warrior', 'expert', { seed }), scripted('diplomat', 'random', { seed })].map(
      (table) => table.state,
    ))
      for (const { voice } of state.moves)
        for (const { slots } of voice?.parts ?? [])
          for (const [name, value] of Object.entries(slots)) {
            expect([...names]).toContain(name);
            if (typeof value === 'object') expect(Object.keys(value).length).toBeLessThanOrEqual(2);
          }
  }
});

test('a scripted side can play another: a diplomat agrees with a diplomat more often than two warriors with each other', () => {
  const agreed = (type: CounterpartyType): number =>
    SEEDS.slice(0, 40).filter((seed) => scripted(type, type, { seed }).state.outcome?.kind === 'signed').length;
  expect(agreed('diplomat')).toBeGreaterThan(agreed('warrior') + 20);
});
