import { z } from 'zod';
import { DIFFICULTIES, COUNTERPARTY_TYPES, REFERENCE_PLAYERS, type Difficulty } from '../../src/domain/seat.ts';
import { sideSchema } from '../../src/domain/side-schema.ts';
import { SIDES, type Side } from '../../src/domain/side.ts';
import { sideNames } from '../../src/scenario/draw.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

/** One negotiation of a reference player with a counterparty, before it is played. */
export const talkSchema = z
  .strictObject({
    scenario: z.string(),
    /** The player's side. */
    side: sideSchema,
    sideName: z.string(),
    counterparty: z.enum(COUNTERPARTY_TYPES),
    /** Another expert sits in the counterparty's place: for two who both play well. */
    mirrored: z.literal(true).optional(),
    player: z.enum(REFERENCE_PLAYERS),
    difficulty: z.enum(DIFFICULTIES),
    seed: z.number().int().min(0),
  })
  .readonly();
export type Talk = z.infer<typeof talkSchema>;

/** Everything that is to be combined with everything. */
export interface Field {
  readonly scenarios: readonly Scenario[];
  readonly counterparties: readonly Talk['counterparty'][];
  readonly players: readonly Talk['player'][];
  readonly difficulties: readonly Difficulty[];
}

/** So many talks, spread evenly: every combination gets its first seed before one gets its second. */
export function spread(
  field: Field,
  { runs, first }: { readonly runs: number; readonly first: number },
): readonly Talk[] {
  const cells = combinations(field);
  return Array.from({ length: runs }, (_, at) => at).flatMap((at) => {
    const cell = cells[at % cells.length];
    return cell === undefined ? [] : [{ ...cell, seed: first + Math.floor(at / cells.length) }];
  });
}

const combinations = ({ scenarios, counterparties, players, difficulties }: Field): readonly Omit<Talk, 'seed'>[] =>
  scenarios.flatMap((scenario) =>
    SIDES.flatMap((side: Side) =>
      counterparties.flatMap((counterparty) =>
        players.flatMap((player) =>
          difficulties.map((difficulty) => ({
            scenario: scenario.id,
            side,
            sideName: sideNames(scenario)[side],
            counterparty,
            player,
            difficulty,
          })),
        ),
      ),
    ),
  );

/** The line of the terminal that plays a talk again, word for word. */
export const commandOf = ({ scenario, sideName, counterparty, player, difficulty, seed }: Talk): string =>
  `npm run --silent parley -- play --scenario ${scenario} --side ${sideName} --counterparty ${counterparty} --player ${player} --seed ${seed} --difficulty ${difficulty}`;
