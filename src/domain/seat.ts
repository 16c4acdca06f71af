import type { z } from 'zod';
import type { seatSchema } from './seat-schema.ts';
import { turnedOnly, type Tuning } from './tuning.ts';

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
