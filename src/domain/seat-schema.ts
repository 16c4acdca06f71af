import { z } from 'zod';
import { COUNTERPARTY_TYPES, REFERENCE_PLAYERS } from './seat.ts';
import { tuningSchema } from './tuning-schema.ts';

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
