import { z } from 'zod';
import { tuningSchema, turnedOnly, type Tuning } from './tuning.ts';

export const COUNTERPARTY_TYPES = ['avoidant', 'warrior', 'diplomat', 'uncontrolled'] as const;
export type CounterpartyType = (typeof COUNTERPARTY_TYPES)[number];

export const REFERENCE_PLAYERS = [
  'expert',
  'integrative',
  'conceder',
  'hardliner',
  'bluffer',
  'silent-consent',
  'random',
  'haggler',
] as const;
export type ReferencePlayer = (typeof REFERENCE_PLAYERS)[number];

/** Who sits on a side: the engine treats all three alike. */
export const seatSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person') }),
    z.strictObject({
      kind: z.literal('counterparty'),
      type: z.enum(COUNTERPARTY_TYPES),
      /** Absent where the counterparty is as its type is. */
      tuning: tuningSchema.optional(),
    }),
    z.strictObject({ kind: z.literal('player'), player: z.enum(REFERENCE_PLAYERS) }),
  ])
  .readonly();
export type Seat = z.infer<typeof seatSchema>;

/** The seat of a counterparty; dials that stand at 0 leave no trace, so that an untuned seat is the same however it came about. */
export function counterpartyOf(type: CounterpartyType, tuning: Tuning = {}): Seat {
  const turned = turnedOnly(tuning);
  return { kind: 'counterparty', type, ...(turned && { tuning: turned }) };
}

export const DIFFICULTIES = ['practice', 'realistic', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Six faces, one for each way a person looks across the table (`look.md`). */
export const FACES = ['neutral', 'pleased', 'irritated', 'angry', 'anxious', 'withdrawn'] as const;
export type Face = (typeof FACES)[number];
