import { z } from 'zod';

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
    z.strictObject({ kind: z.literal('counterparty'), type: z.enum(COUNTERPARTY_TYPES) }),
    z.strictObject({ kind: z.literal('player'), player: z.enum(REFERENCE_PLAYERS) }),
  ])
  .readonly();
export type Seat = z.infer<typeof seatSchema>;

export const DIFFICULTIES = ['practice', 'realistic', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Six faces, one for each way a person looks across the table (`look.md`). */
export const FACES = ['neutral', 'pleased', 'irritated', 'angry', 'anxious', 'withdrawn'] as const;
export type Face = (typeof FACES)[number];
